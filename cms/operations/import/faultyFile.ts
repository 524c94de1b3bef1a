import type { PayloadRequest } from 'payload';
import { type TableFormat, writeTable } from '../../sheets/writeTable.ts';
import { findRows } from './rowStore.ts';
import type { Run } from './run.ts';

/** The faulty rows of a run as a file like the one that came in, with what is wrong in two columns behind; to be mended in a spreadsheet and read in again. */
export async function faultyFile({ req, run, format }: { req: PayloadRequest; run: Run; format: TableFormat }): Promise<AsyncGenerator<Uint8Array>> {
	const rows = await findRows(req.payload, {
		run: run.id,
		where: { and: [{ outcome: { equals: 'faulty' } }, { isFromRegister: { not_equals: true } }] },
		limit: 0,
	});
	const cells = rows.map(({ raw, number, faults }) => [
		...run.headers.map((_, index) => raw[index] ?? ''),
		String(number),
		faults.map(({ column, problem, remedy }) => `${column ? `${column}: ` : ''}${problem} ${remedy}`).join(' | '),
	]);
	return writeTable({ format, headers: [...run.headers, 'regel in bestand', 'wat er mis is'], pages: [cells] });
}
