import type { PayloadRequest, Where } from 'payload';
import type { Claim } from '../../domain/import/states.ts';
import type { Change } from './changeOwnRun.ts';
import { checkRows } from './checkBatch.ts';
import { findRows, writeRows } from './rowStore.ts';
import type { Run } from './run.ts';
import { startWork } from './work.ts';

/** Which new schools are meant: some rows, those of a municipality that nobody placed yet, or all that are proposed. */
export type Claimed = { numbers: number[] } | { place: string } | { isProposed: true };

/** Says of new schools in the register of the whole country whether they are the importer's own, and has their rows looked through again. */
export async function claimRows({
	req,
	run,
	claimed,
	claim,
	today,
}: {
	req: PayloadRequest;
	run: Run;
	claimed: Claimed;
	claim: Claim;
	today: string;
}): Promise<Change> {
	if (run.state !== 'checked') return { ok: false, message: 'Deze import is intussen verder gegaan. Laad de pagina opnieuw.' };
	const rows = await findRows(req.payload, { run: run.id, where: { and: [isClaimable, whereOf(claimed)] }, limit: 0 });
	if (rows.length === 0) return { ok: false, message: 'Deze scholen zijn geen nieuwe scholen meer om te kiezen. Laad de pagina opnieuw.' };
	const work = await startWork({ payload: req.payload, run, today });
	if (typeof work === 'string') return { ok: false, message: work };
	await writeRows(
		req.payload,
		rows.map(({ id }) => ({ id, data: { claim } })),
	);
	await checkRows(
		work,
		rows.map((row) => ({ ...row, claim })),
	);
	return { ok: true };
}

/** Rows that wait for somebody to place them, or that somebody placed. */
const isClaimable: Where = {
	and: [
		{ appliedAt: { equals: null } },
		{ isFromRegister: { not_equals: true } },
		{ or: [{ outcome: { in: ['proposed', 'unplaced'] } }, { claim: { in: ['own', 'other'] } }] },
	],
};

function whereOf(claimed: Claimed): Where {
	if ('numbers' in claimed) return { number: { in: claimed.numbers } };
	if ('place' in claimed) return { and: [{ place: { equals: claimed.place } }, { outcome: { equals: 'unplaced' } }] };
	return { outcome: { equals: 'proposed' } };
}
