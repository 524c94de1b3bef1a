import type { PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { matchHeaders, missingColumns } from '../../domain/import/matchHeaders.ts';
import { RUN_STATES, type RunState, statesBefore } from '../../domain/import/states.ts';
import { termOf } from '../../domain/shared/terms.ts';
import { namesOf } from './namesOf.ts';
import { countRows } from './rowStore.ts';
import type { Run } from './run.ts';

/** What one may do with a run now; the screen shows exactly these buttons. */
export type RunAction = 'map' | 'mend' | 'start' | 'startOnlyGood' | 'cancel' | 'resume';

/** A run as its owner sees it. */
export async function presentRun(req: PayloadRequest, run: Run) {
	const { table } = run;
	const matching = matchHeaders({ table, headers: run.headers, mapping: run.mapping });
	const headers = matching.ok ? matching.headers : [];
	const counts = await countsOf(req, run);
	const names = await namesOf(req, run);
	return {
		id: run.id,
		kind: table.kind,
		kindLabel: table.label,
		singular: table.singular,
		plural: table.plural,
		fileName: run.fileName,
		format: run.format,
		sheet: run.sheet,
		state: run.state,
		stateLabel: termOf(RUN_STATES, run.state).label,
		message: run.message,
		options: {
			publish: run.publish,
			onlyGoodRows: run.onlyGoodRows,
			isFullRegister: run.isFullRegister,
			/** Whether schools of other regions, or of none yet, are not this run's. */
			isForRegion: table.kind === 'schools' && (run.regionId !== null || (req.user !== null && !holds(req.user, 'editor'))),
			closedOn: run.closedOn,
			provider: names.provider,
			region: names.region,
			fixed: run.fixed,
		},
		/** Every header of the file: `column` what it is taken for, else `suggestion` ("bedoelt u …?") or `reason` why it isn't used. */
		headers,
		mapping: run.mapping,
		unknownHeaders: headers.filter(({ column, reason }) => column === null && reason === null).map(({ header }) => header),
		/** Columns that new items need and the file lacks. */
		missingColumns: missingColumns(table, headers).filter((column) => !(column in run.fixed)),
		counts,
		progress: progressOf(run, counts),
		actions: actionsOf(run, counts),
		hasDrafts: table.hasDrafts,
		isRegister: table.isRegister,
		createdAt: run.createdAt,
		startedAt: run.startedAt,
		finishedAt: run.finishedAt,
		areRowsErased: run.erasedAt !== null,
	};
}

export type PresentedRun = Awaited<ReturnType<typeof presentRun>>;

type Counts = {
	total: number;
	unchecked: number;
	new: number;
	changed: number;
	same: number;
	faulty: number;
	closed: number;
	merged: number;
	/** Rows of other regions, which are set aside. */
	elsewhere: number;
	/** New schools of boards in the region, which somebody may add. */
	proposed: number;
	/** Other new schools that nobody placed. */
	unplaced: number;
	/** Items of the register that nobody decided about yet. */
	undecided: number;
	applied: number;
	created: number;
	updated: number;
	closedNow: number;
	left: number;
};

async function countsOf(req: PayloadRequest, run: Run): Promise<Counts> {
	const groups = await countRows(req.payload, run.id);
	const sum = (isOne: (group: (typeof groups)[number]) => boolean) => groups.filter(isOne).reduce((total, { count }) => total + count, 0);
	const of = (outcome: string) => sum((group) => group.outcome === outcome);
	const did = (verb: string) => sum((group) => group.verb === verb);
	const { totalDocs } = await req.payload.count({
		collection: 'importRows',
		where: { and: [{ run: { equals: run.id } }, { outcome: { equals: 'merged' } }, { decision: { equals: null } }] },
		req,
	});
	return {
		total: run.total,
		unchecked: of('unchecked'),
		new: of('new'),
		changed: of('changed'),
		same: of('same'),
		faulty: of('faulty'),
		closed: of('closed'),
		merged: of('merged'),
		elsewhere: of('elsewhere'),
		proposed: of('proposed'),
		unplaced: of('unplaced'),
		undecided: totalDocs,
		applied: sum(({ isApplied }) => isApplied),
		created: did('created'),
		updated: did('updated'),
		closedNow: did('closed'),
		left: did('left'),
	};
}

/** How far the present step is, in rows. */
function progressOf(run: Run, counts: Counts): { done: number; total: number } {
	if (run.state === 'checking') return { done: counts.total - counts.unchecked, total: counts.total };
	const toDo = counts.new + counts.changed + counts.closed + counts.merged + (run.publish ? counts.same : 0);
	return { done: counts.applied, total: Math.max(toDo, counts.applied) };
}

function actionsOf(run: Run, counts: Counts): RunAction[] {
	if (run.erasedAt !== null) return [];
	const may = (state: RunState) => statesBefore(state).includes(run.state);
	const isStopped = run.state === 'cancelled' || run.state === 'failed';
	const isWhole = counts.faulty === 0 && counts.undecided === 0;
	const hasWork = counts.new + counts.changed + counts.closed + counts.merged + counts.same > 0;
	return [
		...(run.state === 'checked' ? (['map', 'mend'] as const) : []),
		...(run.state === 'checked' && hasWork && isWhole ? (['start'] as const) : []),
		...(run.state === 'checked' && hasWork && !isWhole ? (['startOnlyGood'] as const) : []),
		...(may('cancelled') ? (['cancel'] as const) : []),
		...(isStopped && may('importing') && counts.total > 0 ? (['resume'] as const) : []),
	];
}
