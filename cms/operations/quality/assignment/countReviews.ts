import { ObjectId } from 'mongodb';
import type { PayloadRequest } from 'payload';
import type { Review } from '../../../payload-types.ts';
import { collectionOf } from './loadWork.ts';

/** How many reviews in one of these states each of these cases has, with the rights of the system; a case without any is not in it. MongoDB counts: the menu asks on every screen. */
export async function countReviews({
	req,
	cases,
	states,
}: {
	req: PayloadRequest;
	cases: readonly string[];
	states: readonly Review['state'][];
}): Promise<Map<string, number>> {
	if (cases.length === 0) return new Map();
	const counted = { case: { $in: cases.map((id) => new ObjectId(id)) }, state: { $in: states } };
	// Of many cases MongoDB may take the index of states instead, and read every review that was ever delivered.
	const groups = await collectionOf(req)
		.aggregate([{ $match: counted }, { $group: { _id: '$case', count: { $sum: 1 } } }], { hint: { case: 1, state: 1 } })
		.toArray();
	return new Map(groups.map(({ _id, count }) => [String(_id), Number(count)]));
}
