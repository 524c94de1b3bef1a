import { createLocalReq } from 'payload';
import type { Decision, QualityCase } from '../../../cms/payload-types.ts';
import { HIGH, LOW } from '../../fixtures/quality.ts';
import { PICTURE } from '../grid/bodies.ts';
import type { Stage } from './stage.ts';

const TODAY = '2026-11-20T09:00:00.000Z';
const BEFORE = '2026-11-10T09:00:00.000Z';
const LAST_DAY = '2030-11-20T12:00:00.000Z';

/** As many as there are offerings needed: one for each case. */
export const HIDDEN_COUNT = 11;

/** The second world: a case in every state, with all that can stand around it, of a provider in which the viewers have an interest. */
export async function addHiddenCases(stage: Stage): Promise<void> {
	const { quality, reviewers, released, twin } = stage;
	const { cast, round } = quality;
	const [bo, ben, bea] = [cast.bo, cast.ben, cast.bea];
	const both = [{ reviewer: bo }, { reviewer: ben }];
	const other = (viewer: { id: string; email: string }) => ({ ...cast.bas, ...viewer });

	await add(stage, 0, { state: 'open', round: null });
	await add(stage, 1, { state: 'submitted' });
	await add(stage, 2, { state: 'to-complete' });
	await add(stage, 3, { state: 'in-review', dueDay: '2026-11-02' }, [
		{ reviewer: bo },
		{ reviewer: ben, state: 'drafted' },
		{ reviewer: bea, state: 'invited' },
		{ reviewer: other(reviewers.byTrade), state: 'accepted' },
		{ reviewer: other(reviewers.declared), state: 'conflict' },
		{ reviewer: other(twin), state: 'accepted' },
	]);
	await add(stage, 4, { state: 'in-review', isDisputed: true }, [
		{ reviewer: bo, levels: LOW },
		{ reviewer: bea, levels: HIGH },
	]);
	await add(stage, 5, { state: 'in-review', round: null }, both);
	const prepared = await add(stage, 6, { state: 'prepared', substitutes: [cast.bas.id], factsUntil: '2026-11-19' }, both);
	await decide(stage, prepared, { votes: [{ member: cast.cas.id, outcome: 'conditional', at: TODAY }] });
	const decided = await add(stage, 7, { state: 'decided', dueDay: null }, both);
	await decide(stage, decided, DECIDED);
	const known = await add(stage, 8, { state: 'released', round: released }, both);
	const decision = await decide(stage, known, { ...DECIDED, releasedAt: BEFORE, announcedAt: BEFORE });
	await recognise(stage, known, decision);
	const appealed = await add(stage, 9, { state: 'appealed', round: released }, both);
	await objectTo(stage, appealed, await decide(stage, appealed, { ...DECIDED, releasedAt: BEFORE }));
	await add(stage, 10, { state: 'withdrawn', round });
	await tell(stage, known);
}

type MadeReviews = NonNullable<Parameters<Stage['quality']['makeCase']>[0]>['reviews'];
const DECIDED = { outcome: 'conditional' as const, decidedAt: BEFORE };

/** One case with a file, and the interests that some of the viewers declared in it. */
async function add(
	{ quality, provider, offerings, others }: Stage,
	number: number,
	changes: Partial<QualityCase>,
	reviews: MadeReviews = [],
): Promise<QualityCase> {
	const { payload } = quality.people.cms;
	const offering = offerings[number] ?? '';
	const found = await quality.makeCase({ provider, offering, title: `Verborgen aanbod ${number}`, isDisputed: false, ...changes, reviews });
	await payload.create({
		collection: 'evidence',
		data: { case: found.id, provider, kind: 'evidence', originalName: 'bewijs.png', uploadedBy: quality.cast.provider.id },
		file: { data: PICTURE, mimetype: 'image/png', name: `${crypto.randomUUID()}.png`, size: PICTURE.length },
	});
	for (const { id } of others.filter(({ declares }) => declares)) {
		await payload.create({ collection: 'conflicts', data: { key: `${found.id}:${id}`, case: found.id, provider, user: id, declaredAt: TODAY } });
	}
	return found;
}

async function decide({ quality, provider }: Stage, found: QualityCase, changes: Partial<Decision>): Promise<string> {
	const { payload } = quality.people.cms;
	const { id } = await payload.create({
		collection: 'decisions',
		depth: 0,
		data: {
			key: `${found.id}:1`,
			case: found.id,
			provider,
			round: found.round ?? null,
			number: 1,
			kind: 'assessment',
			proposedOutcome: 'conditional',
			reasons: 'Verborgen redenen.',
			conditions: [{ text: 'Verborgen voorwaarde.', dueDate: '2026-11-12T12:00:00.000Z' }],
			validFrom: BEFORE,
			validUntil: LAST_DAY,
			score: 100,
			preparedBy: quality.cast.secondSecretary.id,
			preparedAt: BEFORE,
			votes: [quality.cast.cor, quality.cast.cis].map(({ id: member }) => ({ member, outcome: 'conditional' as const, at: TODAY })),
			...changes,
		},
	});
	await payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision: id } });
	return id;
}

/** A recognition of which a condition is overdue, and the letter about it. */
async function recognise({ quality, provider }: Stage, found: QualityCase, decision: string): Promise<void> {
	const { payload } = quality.people.cms;
	// As `grantRecognition` does: straight into the database.
	await payload.db.create({
		collection: 'recognitions',
		data: {
			key: `decision:${decision}`,
			offering: found.offering,
			case: found.id,
			decision,
			round: found.round ?? null,
			outcome: 'conditional',
			conditions: [{ text: 'Verborgen voorwaarde.', dueDate: '2026-11-12T12:00:00.000Z' }],
			grantedAt: BEFORE,
			validFrom: BEFORE,
			validUntil: LAST_DAY,
		},
	});
	const letter = await payload.create({
		collection: 'evidence',
		data: { case: found.id, provider, kind: 'letter', visibleFrom: found.round ?? null, originalName: 'Besluit.png' },
		file: { data: PICTURE, mimetype: 'image/png', name: `${crypto.randomUUID()}.png`, size: PICTURE.length },
	});
	await payload.db.updateOne({ collection: 'decisions', id: decision, data: { letter: letter.id } });
}

async function objectTo({ quality, provider }: Stage, found: QualityCase, decision: string): Promise<void> {
	const { payload } = quality.people.cms;
	const { beginLog } = await import('../../../cms/operations/lifecycle/transition.ts');
	const about = { case: found.id, provider };
	const begun = { state: 'received' as const, revision: 0, stateSince: BEFORE, dueDay: '2026-12-18' };
	const data = { key: `decision:${decision}`, ...about, decision, ...begun, grounds: 'Verborgen bezwaar.', madeBy: quality.cast.provider.id };
	const { id } = await payload.create({ collection: 'objections', data, depth: 0 });
	const req = await createLocalReq({}, payload);
	await beginLog({ req, collection: 'objections', record: { id, state: 'received', revision: 0, about }, capacity: 'provider', moment: new Date(TODAY) });
}

/** A mail about a case in the outbox, and the line in the log of whoever had it sent again. */
async function tell({ quality }: Stage, found: QualityCase): Promise<void> {
	const { payload } = quality.people.cms;
	const { queueMail } = await import('../../../cms/operations/queueMail.ts');
	const { email, id } = quality.cast.provider;
	const data = { id: found.id, title: found.title, reference: found.reference, note: '' };
	const req = await createLocalReq({}, payload);
	const mail = await queueMail({ req, template: 'caseSubmitted', to: { email, name: 'Anna Test', account: id }, data });
	const { logActivity } = await import('../../../cms/operations/logActivity.ts');
	await logActivity({ req, collection: 'mails', id: mail ?? '', verb: 'resend', fields: [], moment: new Date(TODAY) });
}
