import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';
import type { ObjectId } from 'mongodb';

const REPORTED = ['offerings', 'paths', 'providers', 'regions'];
const OPEN_PLANS = { kind: 'offerings', state: { $in: ['waiting', 'failed'] } };

/**
 * Reports about items that are gone lead nowhere any more, and plans and reports belong to the provider that an offering has now. An address
 * that waits to be confirmed is new and begins empty.
 */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
	const of = (name: string) => payload.db.connection.collection(name);
	const [reports, plans] = [of('reports'), of('plannedchanges')];
	for (const kind of REPORTED) {
		const about = await reports.distinct('item.value', { 'item.relationTo': kind }, { session });
		const there = await of(kind).distinct('_id', { _id: { $in: about } }, { session });
		await reports.updateMany({ 'item.relationTo': kind, 'item.value': { $nin: there } }, { $set: { item: null } }, { session });
	}
	const planned = (await plans.distinct('itemId', OPEN_PLANS, { session })).map(String);
	const reported = (await reports.distinct('item.value', { 'item.relationTo': 'offerings' }, { session })).map(String);
	const where = { $expr: { $in: [{ $toString: '$_id' }, [...planned, ...reported]] } };
	const offerings = of('offerings').find<{ _id: ObjectId; provider?: ObjectId }>(where, { session, projection: { provider: 1 } });
	for await (const { _id, provider } of offerings) {
		if (!provider) continue;
		await plans.updateMany({ ...OPEN_PLANS, itemId: String(_id) }, { $set: { provider } }, { session });
		await reports.updateMany({ 'item.relationTo': 'offerings', 'item.value': _id }, { $set: { provider } }, { session });
	}
}

/** Nothing to take back: the version before reads all of it. */
export async function down(_: MigrateDownArgs): Promise<void> {}
