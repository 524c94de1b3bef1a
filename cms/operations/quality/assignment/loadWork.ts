import { type Document, ObjectId } from 'mongodb';
import type { PayloadRequest } from 'payload';
import { interestsOf } from '../../../access/conflicts.ts';
import { findRows } from '../../findRows.ts';

/** What a reviewer has to do in all rounds, how much of it is late, and how much was delivered in one round. */
export type Work = { open: number; late: number; delivered: number };

const OPEN = ['invited', 'accepted', 'drafted'];

/**
 * The work of reviewers, by their ids, in one question to the database. Reviews of cases in which the signed-in user has an interest don't count:
 * a number would tell that they exist.
 */
export async function loadWork({
	req,
	reviewers,
	round,
	today,
}: {
	req: PayloadRequest;
	reviewers: readonly string[];
	round: string;
	today: string;
}): Promise<Map<string, Work>> {
	const isOpen = { $in: ['$state', OPEN] };
	const isLate = { $and: [isOpen, { $gt: ['$dueDay', null] }, { $lt: ['$dueDay', today] }, { $not: [{ $gt: ['$suspendedOn', null] }] }] };
	const isDelivered = { $eq: ['$state', 'delivered'] };
	const [wall, taking] = await Promise.all([wallOf(req), takingRounds(req)]);
	const reviewer = { $in: asIds(reviewers) };
	// Each half along an index of its own: what was ever delivered is not read.
	const counted = {
		$or: [
			{ reviewer, state: { $in: OPEN }, round: { $in: taking }, ...wall },
			{ round: new ObjectId(round), state: 'delivered', reviewer, ...wall },
		],
	};
	const groups = await collectionOf(req)
		.aggregate([{ $match: counted }, { $group: { _id: '$reviewer', open: sumOf(isOpen), late: sumOf(isLate), delivered: sumOf(isDelivered) } }])
		.toArray();
	return new Map(groups.map(({ _id, open, late, delivered }) => [String(_id), { open: Number(open), late: Number(late), delivered: Number(delivered) }]));
}

/** Where something can still be delivered: what was not in time for the decisions of a round is nobody's work any more. */
async function takingRounds(req: PayloadRequest): Promise<ObjectId[]> {
	const rounds = await findRows({ req, collection: 'rounds', where: { state: { in: ['open', 'scoring'] } }, fields: ['state'], sort: 'id' });
	return asIds(rounds.map(({ id }) => id));
}

/** No condition where there is no interest: an empty list would be taken for one, and for a reason to read everything. */
async function wallOf(req: PayloadRequest): Promise<Document> {
	const { providerIds, caseIds } = await interestsOf(req);
	return {
		...(providerIds.length > 0 ? { provider: { $nin: asIds(providerIds) } } : {}),
		...(caseIds.length > 0 ? { case: { $nin: asIds(caseIds) } } : {}),
	};
}

function sumOf(condition: unknown) {
	return { $sum: { $cond: [condition, 1, 0] } };
}

function asIds(ids: readonly string[]): ObjectId[] {
	return ids.map((id) => new ObjectId(id));
}

/** The reviews as the driver has them, for what MongoDB counts itself. */
export function collectionOf({ payload }: PayloadRequest) {
	const model = payload.db.collections['reviews'];
	if (!model) throw new Error('There is no collection of reviews');
	return model.collection;
}
