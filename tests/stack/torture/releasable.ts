import type { Payload, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { inTransaction } from '../../../cms/operations/inTransaction.ts';
import { beginLog } from '../../../cms/operations/lifecycle/transition.ts';

const MOMENT = new Date('2026-11-19T09:00:00.000Z');
const since = { revision: 0, stateSince: MOMENT.toISOString(), dueDay: '2026-12-31' };
let rounds = 0;

/** A round in its phase of deciding, with so many cases that are decided and not released: two of three recognised, the others refused. */
export async function makeReleasable({ payload, count }: { payload: Payload; count: number }): Promise<{ round: string }> {
	const req = await createLocalReq({}, payload);
	const [set, offerings, committee, secretary] = await Promise.all([
		payload.find({ collection: 'criteriaSets', where: { state: { equals: 'effective' } }, depth: 0, limit: 1 }),
		payload.find({
			collection: 'offerings',
			where: { _status: { equals: 'published' } },
			depth: 0,
			select: { provider: true, title: true },
			limit: count,
			sort: 'slug',
		}),
		payload.find({ collection: 'users', where: { 'roles.role': { equals: 'committee' } }, depth: 0, limit: 5 }),
		payload.find({ collection: 'users', where: { 'roles.role': { equals: 'secretary' } }, depth: 0, limit: 1 }),
	]);
	const members = committee.docs.map(({ id }) => id);
	const criteriaSet = set.docs[0]?.id ?? '';
	rounds += 1;
	const round = await inTransaction(req, async () => {
		const made = await payload.create({
			collection: 'rounds',
			data: {
				title: `Proef ${rounds}`,
				state: 'deciding',
				...since,
				criteriaSet,
				opensOn: '2026-09-01T12:00:00.000Z',
				scoringFrom: '2026-10-01T12:00:00.000Z',
				decidingFrom: '2026-11-01T12:00:00.000Z',
				releaseOn: '2026-12-31T12:00:00.000Z',
				quorum: 2,
				recognisedFrom: 65,
				conditionalFrom: 50,
				disputedAbove: 20,
				validMonths: 48,
				conditionalMonths: 12,
				committee: members,
			},
			context: { isBulkLoad: true },
			depth: 0,
			req,
		});
		return made.id;
	});
	for (const [index, { id: offering, provider, title }] of offerings.docs.entries()) {
		await makeDecided({
			req,
			payload,
			round,
			criteriaSet,
			offering,
			provider: String(provider),
			title,
			number: index,
			members,
			preparedBy: secretary.docs[0]?.id ?? '',
		});
	}
	return { round };
}

function isRecognised(number: number): boolean {
	return number % 3 !== 0;
}

async function makeDecided({
	req,
	payload,
	round,
	criteriaSet,
	offering,
	provider,
	title,
	number,
	members,
	preparedBy,
}: {
	req: PayloadRequest;
	payload: Payload;
	round: string;
	criteriaSet: string;
	offering: string;
	provider: string;
	title: string;
	number: number;
	members: string[];
	preparedBy: string;
}): Promise<void> {
	const outcome = isRecognised(number) ? 'recognised' : 'refused';
	await inTransaction(req, async () => {
		const found = await payload.create({
			collection: 'qualityCases',
			data: {
				key: `proef:${round}:${number}`,
				reference: `PROEF-${rounds}-${number}`,
				title,
				offering,
				provider,
				kind: 'first',
				criteriaSet,
				round,
				state: 'decided',
				...since,
				reviewsDelivered: 0,
			},
			depth: 0,
			req,
		});
		const about = { case: found.id, provider };
		const decision = await payload.create({
			collection: 'decisions',
			data: {
				...about,
				key: `${found.id}:1`,
				round,
				number: 1,
				kind: 'assessment',
				proposedOutcome: outcome,
				outcome,
				reasons: 'Proef.',
				validFrom: '2027-01-01T12:00:00.000Z',
				validUntil: '2030-12-31T12:00:00.000Z',
				score: 70,
				preparedBy,
				preparedAt: MOMENT.toISOString(),
				decidedAt: MOMENT.toISOString(),
				votes: members.slice(0, 2).map((member) => ({ member, outcome, at: MOMENT.toISOString() })),
			},
			depth: 0,
			req,
		});
		await payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision: decision.id }, req, returning: false });
		await beginLog({ req, collection: 'qualityCases', record: { id: found.id, state: 'decided', revision: 0, about }, capacity: 'system', moment: MOMENT });
	});
}
