import { randomUUID } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import { LONG_AGO } from '../../access/knownRecognition.ts';
import { idOf } from '../../access/principal.ts';
import { DECISION_OUTCOMES } from '../../domain/qualityCase/outcome.ts';
import type { Decision, QualityCase } from '../../payload-types.ts';
import { renderPdf } from '../../pdf/renderPdf.ts';
import { inTransaction } from '../inTransaction.ts';
import { queueMail } from '../queueMail.ts';
import { letterOf, objectUntil } from './letterOf.ts';
import { knownSince } from './own/ownStanding.ts';
import { findCase } from './requireCase.ts';
import { criteriaOf } from './rubricOf.ts';
import { providerPeople } from './tellProvider.ts';

const CHUNK = 50;

/**
 * Letter and mails of decisions that are known: those of a released round, or one that was released alone. Each in a transaction of
 * its own, once: a conditional write says that it is done.
 */
export async function announceDecisions({
	req,
	about,
	moment,
}: {
	req: PayloadRequest;
	about: { round?: string; decision?: string };
	moment: Date;
}): Promise<void> {
	for (;;) {
		const waiting = await findWaiting({ req, about });
		for (const id of waiting) await announce({ req, id, moment });
		if (waiting.length < CHUNK) return;
	}
}

async function findWaiting({ req, about: { round, decision } }: { req: PayloadRequest; about: { round?: string; decision?: string } }): Promise<string[]> {
	const which: Where = decision
		? { id: { equals: decision } }
		: { and: [{ round: { equals: round ?? '' } }, { 'round.releasedAt': { greater_than: LONG_AGO } }] };
	const { docs } = await req.payload.find({
		collection: 'decisions',
		where: { and: [which, { releasedAt: { exists: true } }, { announcedAt: { exists: false } }] },
		sort: 'id',
		depth: 0,
		select: { number: true },
		limit: CHUNK,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => id);
}

function announce({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<void> {
	return inTransaction(req, async () => {
		const isFirst = await req.payload.db.updateOne({
			collection: 'decisions',
			where: { and: [{ id: { equals: id } }, { announcedAt: { exists: false } }] },
			data: { announcedAt: moment.toISOString() },
			req,
		});
		if (!isFirst) return;
		const decision = await req.payload.findByID({ collection: 'decisions', id, depth: 0, req });
		const found = await findCase({ req, id: idOf(decision.case) ?? '' });
		if (!found) throw new Error(`Decision ${id} has no case`);
		const knownAt = await knownSince({ req, decision });
		if (!knownAt) throw new Error(`Decision ${id} is not known yet`);
		await keepLetter({ req, found, decision, knownAt });
		await tell({ req, found, decision, knownAt });
	});
}

type Announced = { req: PayloadRequest; found: QualityCase; decision: Decision; knownAt: string };

async function keepLetter({ req, found, decision, knownAt }: Announced): Promise<void> {
	const [provider, set] = await Promise.all([
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { name: true }, req }),
		req.payload.findByID({ collection: 'criteriaSets', id: idOf(found.criteriaSet) ?? '', depth: 0, req }),
	]);
	const data = letterOf({ found, decision, knownAt, provider: provider.name, criteria: criteriaOf(set) });
	const pdf = renderPdf({ template: 'decisionLetter', data, moment: new Date(knownAt) });
	const letter = await req.payload.create({
		collection: 'evidence',
		data: {
			case: found.id,
			provider: idOf(found.provider) ?? '',
			kind: 'letter',
			visibleFrom: idOf(decision.round),
			originalName: `Besluit ${found.reference}-${decision.number}.pdf`,
		},
		file: { data: pdf, mimetype: 'application/pdf', name: `${randomUUID()}.pdf`, size: pdf.length },
		depth: 0,
		req,
	});
	await req.payload.db.updateOne({ collection: 'decisions', id: decision.id, data: { letter: letter.id }, req, returning: false });
}

async function tell({ req, found, decision, knownAt }: Announced): Promise<void> {
	const outcome = DECISION_OUTCOMES.find(({ code }) => code === decision.outcome)?.label.toLowerCase() ?? '';
	const data = { title: found.title, reference: found.reference, case: found.id, outcome, objectUntil: objectUntil({ decision, knownAt }) };
	for (const to of await providerPeople({ req, provider: idOf(found.provider) ?? '' }))
		await queueMail({ req, template: 'caseDecided', to, data, key: `decided:${decision.id}:${to.email}` });
}
