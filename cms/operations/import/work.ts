import type { Payload } from 'payload';
import { type HeaderMatch, matchHeaders } from '../../domain/import/matchHeaders.ts';
import { type Importer, loadImporter } from './importer.ts';
import { makeRegisters, type Registers } from './registers.ts';
import { type RichTexts, richTexts } from './richTexts.ts';
import type { Run } from './run.ts';

/** What one piece of work on a run needs: whose it is, what its headers mean, the registers and the day. */
export type Work = {
	payload: Payload;
	run: Run;
	importer: Importer;
	headers: HeaderMatch[];
	registers: Registers;
	texts: RichTexts;
	/** `JJJJ-MM-DD`. */
	today: string;
	/** Whether a provider publishes itself, as far as asked. */
	admitted: Map<string, boolean>;
	/** Rows that waited for another one at the last round, so that a round without progress is the last. */
	waiting: number;
};

/** Everything for a piece of work; a sentence where the run can't go on. */
export async function startWork({ payload, run, today }: { payload: Payload; run: Run; today: string }): Promise<Work | string> {
	const importer = await loadImporter(payload, run.ownerId);
	if (!importer) return 'Het account waarmee deze import begon, bestaat niet meer.';
	const matching = matchHeaders({ table: run.table, headers: run.headers, mapping: run.mapping });
	if (!matching.ok) return matching.message;
	return {
		payload,
		run,
		importer,
		headers: matching.headers,
		registers: makeRegisters(payload, importer),
		texts: await richTexts(payload),
		today,
		waiting: -1,
		admitted: new Map(),
	};
}
