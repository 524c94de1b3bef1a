import { createLocalReq, type PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { momentInWords } from '../../domain/publication/planning.ts';
import type { AddressedKind } from '../../domain/shared/address.ts';
import type { PlannedChange, User } from '../../payload-types.ts';
import { findOwnItem } from '../findOwnItem.ts';
import { queueMail } from '../queueMail.ts';

type Move = { req: PayloadRequest; kind: AddressedKind; id: string; providerId: string; moment: Date };

/**
 * What is planned goes along when an item gets another provider, in the caller's transaction: where whoever planned it may still change the
 * item, it stays planned and the new provider sees it. Where not, it is dropped and its maker gets a mail. What had failed is put away.
 */
export async function movePlans(move: Move): Promise<void> {
	const { req, kind, id, moment } = move;
	const { docs } = await req.payload.find({
		collection: 'plannedChanges',
		where: { kind: { equals: kind }, itemId: { equals: id }, state: { in: ['waiting', 'failed'] } },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	for (const plan of docs) {
		const maker = await findMaker({ req, plan });
		const staysPlanned = plan.state === 'waiting' && maker !== null && (await mayStillChange({ ...move, maker }));
		const data = staysPlanned ? {} : { state: 'cancelled' as const, endedAt: moment.toISOString() };
		await req.payload.update({ collection: 'plannedChanges', id: plan.id, data: { provider: move.providerId, ...data }, depth: 0, req });
		if (plan.state === 'waiting' && !staysPlanned && maker) await tellMaker({ req, plan, maker });
	}
}

async function findMaker({ req, plan }: { req: PayloadRequest; plan: PlannedChange }): Promise<User | null> {
	const id = idOf(plan.plannedBy);
	return id ? req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req }) : null;
}

/** Judged with the maker's rights of this moment, within the transaction in which the item moves. */
async function mayStillChange({ req, kind, id, maker }: Move & { maker: User }): Promise<boolean> {
	const { transactionID } = req;
	const asMaker = await createLocalReq({ user: { ...maker, collection: 'users' }, req: transactionID === undefined ? {} : { transactionID } }, req.payload);
	return (await findOwnItem({ req: asMaker, kind, id })).ok;
}

async function tellMaker({ req, plan, maker }: { req: PayloadRequest; plan: PlannedChange; maker: User }): Promise<void> {
	const data = { title: plan.title ?? 'Zonder titel', isPublication: plan.verb === 'publish', plannedFor: momentInWords(new Date(plan.at)) };
	await queueMail({ req, template: 'planDropped', to: { email: maker.email, name: maker.name, account: maker.id }, data });
}
