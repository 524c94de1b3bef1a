import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { LIMITS } from '../../domain/import/limits.ts';
import { matchHeaders } from '../../domain/import/matchHeaders.ts';
import { CLAIMS, DECISIONS } from '../../domain/import/states.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { codesOf } from '../../domain/shared/terms.ts';
import { now } from '../../env.ts';
import { type Change, cancelRun, decideRow, findRow, mapRun, mendRow, resumeRun, startRun } from '../../operations/import/changeOwnRun.ts';
import { claimRows } from '../../operations/import/claimRows.ts';
import { presentRow } from '../../operations/import/presentRows.ts';
import { presentRun } from '../../operations/import/presentRun.ts';
import type { Row } from '../../operations/import/row.ts';
import { findOwnRun, type Run } from '../../operations/import/run.ts';
import { answerNo } from '../answers.ts';
import { changeDoor } from './runDoor.ts';

const cell = z.string().max(LIMITS.cellInCharacters, 'Deze tekst is te lang voor een cel.');
const day = z.iso.date('Geef de dag als JJJJ-MM-DD.');
const numberSchema = z.coerce.number().int().min(1);
const mappingBody = z.strictObject({ mapping: z.record(z.string(), z.string().nullable()).default({}), fixed: z.record(z.string(), cell).default({}) });
const startBody = z.strictObject({ publish: z.boolean().default(false), onlyGoodRows: z.boolean().default(false), closedOn: day.nullish() });
const rowBody = z.union(
	[
		z.strictObject({ cells: z.record(z.string(), cell) }),
		z.strictObject({ claim: z.enum(codesOf(CLAIMS)) }),
		z.strictObject({ decision: z.enum(codesOf(DECISIONS)), successor: z.string().max(20).nullish() }),
	],
	'Stuur { cells: { kolom: tekst } } of { decision: "close" | "merge" | "keep", successor?: code } of { claim: "own" | "other" }.',
);
const claimBody = z.union(
	[
		z.strictObject({ claim: z.enum(codesOf(CLAIMS)), place: z.string().min(1).max(500) }),
		z.strictObject({ claim: z.enum(codesOf(CLAIMS)), isProposed: z.literal(true) }),
	],
	'Stuur { claim: "own" | "other" } met { place: gemeente } of { isProposed: true }.',
);
const nothing = z.strictObject({});

/** The doors by which an owner changes a run: map, mend, decide, start, cancel, resume. */
export const changeDoors: Endpoint[] = [
	changeDoor({ path: '/:id/mapping', schema: mappingBody, change: (req, run, { mapping, fixed }) => mapRun({ req, run, mapping, fixed }) }),
	changeDoor({
		path: '/:id/start',
		schema: startBody,
		change: (req, run, { publish, onlyGoodRows, closedOn }) => startRun({ req, run, publish, onlyGoodRows, closedOn: closedOn ?? null, moment: now() }),
	}),
	changeDoor({
		path: '/:id/claims',
		schema: claimBody,
		change: (req, run, { claim, ...claimed }) => claimRows({ req, run, claimed, claim, today: dayOf(now()) }),
	}),
	changeDoor({ path: '/:id/cancel', schema: nothing, change: (req, run) => cancelRun({ req, run, moment: now() }) }),
	changeDoor({ path: '/:id/resume', schema: nothing, change: (req, run) => resumeRun({ req, run }) }),
	changeDoor({
		path: '/:id/rows/:number',
		method: 'patch',
		schema: rowBody,
		change: async (req, run, body) => {
			const number = numberSchema.safeParse(req.routeParams?.['number']);
			const row = number.success ? await findRow({ req, run, number: number.data }) : null;
			if (!number.success || !row) return answerNo('absent');
			if (run.state !== 'checked' || row.appliedAt) return answerNo(409, 'Deze regel is al ingelezen of de import loopt. Laad de pagina opnieuw.');
			const result = await changeRow({ req, run, row, body });
			if (!result.ok) return answerNo(400, result.message);
			const [fresh, current] = await Promise.all([findRow({ req, run, number: number.data }), findOwnRun(req, run.id)]);
			if (!fresh || !current) return answerNo('absent');
			const matching = matchHeaders({ table: current.table, headers: current.headers, mapping: current.mapping });
			return Response.json({
				row: presentRow({ row: fresh, run: current, headers: matching.ok ? matching.headers : [] }),
				run: await presentRun(req, current),
			});
		},
	}),
];

type RowChange = { req: PayloadRequest; run: Run; row: Row; body: z.infer<typeof rowBody> };

/** What somebody says about one row: other cells, whose school it is, or what happens to a school that is gone. */
function changeRow({ req, run, row, body }: RowChange): Promise<Change> {
	const today = dayOf(now());
	if ('cells' in body) return mendRow({ req, run, row, cells: body.cells, today });
	if ('claim' in body) return claimRows({ req, run, claimed: { numbers: [row.number] }, claim: body.claim, today });
	return decideRow({ req, run, row, decision: body.decision, successor: body.successor ?? null, today });
}
