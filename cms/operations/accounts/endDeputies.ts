import type { PayloadRequest, Where } from 'payload';
import { type HeldRole, heldRoles, idOf } from '../../access/principal.ts';
import { isSameRole } from '../../domain/account/deputy.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { User } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { changeRoles } from './changeRoles.ts';

type Row = NonNullable<User['roles']>[number];

/** Ends whatever others hold for somebody who no longer holds it; with nothing left of it, all. */
export async function endDeputiesOf({
	req,
	principal,
	stillHeld,
	moment,
}: {
	req: PayloadRequest;
	principal: string;
	stillHeld: readonly HeldRole[];
	moment: Date;
}): Promise<void> {
	const own = stillHeld.filter(({ deputyFor }) => deputyFor === null);
	const isOver = (row: Row) => idOf(row.deputyFor) === principal && !heldRoles([row]).some((held) => own.some((kept) => isSameRole(held, kept)));
	await dropRows({ req, where: { 'roles.deputyFor': { equals: principal } }, isOver, moment });
}

/** Each night: a deputy's role whose last day has passed is taken off the account. It stopped counting at midnight by itself. */
export async function endPastDeputies({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<void> {
	const today = dayOf(moment);
	const isOver = (row: Row) => Boolean(row.deputyFor && row.until && dayOf(new Date(row.until)) < today);
	await dropRows({ req, where: { 'roles.until': { less_than: `${today}T00:00:00.000Z` } }, isOver, moment });
}

async function dropRows({ req, where, isOver, moment }: { req: PayloadRequest; where: Where; isOver: (row: Row) => boolean; moment: Date }): Promise<void> {
	await inTransaction(req, async () => {
		const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, limit: 0, pagination: false, req });
		for (const account of docs) {
			const roles = (account.roles ?? []).filter((row) => !isOver(row));
			if (roles.length < (account.roles ?? []).length) await changeRoles({ req, account, roles, verb: 'end-deputy', moment });
		}
	});
}
