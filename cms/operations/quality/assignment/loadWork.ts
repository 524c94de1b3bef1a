import { ObjectId } from 'mongodb';
import type { PayloadRequest } from 'payload';
import { interestsOf } from '../../../access/conflicts.ts';

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
	const { providerIds, caseIds } = await interestsOf(req);
	const isOpen = { $in: ['$state', OPEN] };
	const isLate = { $and: [isOpen, { $gt: ['$dueDay', null] }, { $lt: ['$dueDay', today] }, { $not: [{ $gt: ['$suspendedOn', null] }] }] };
	const isDelivered = { $and: [{ $eq: ['$state', 'delivered'] }, { $eq: ['$round', new ObjectId(round)] }] };
	const groups = await collectionOf(req)
		.aggregate([
			{ $match: { reviewer: { $in: asIds(reviewers) }, provider: { $nin: asIds(providerIds) }, case: { $nin: asIds(caseIds) } } },
			{ $group: { _id: '$reviewer', open: sumOf(isOpen), late: sumOf(isLate), delivered: sumOf(isDelivered) } },
		])
		.toArray();
	return new Map(groups.map(({ _id, open, late, delivered }) => [String(_id), { open: Number(open), late: Number(late), delivered: Number(delivered) }]));
}

function sumOf(condition: unknown) {
	return { $sum: { $cond: [condition, 1, 0] } };
}

function asIds(ids: readonly string[]): ObjectId[] {
	return ids.map((id) => new ObjectId(id));
}

function collectionOf({ payload }: PayloadRequest) {
	const model = payload.db.collections['reviews'];
	if (!model) throw new Error('There is no collection of reviews');
	return model.collection;
}
