import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { CAPACITY_LABELS, stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { QUALITY_CASE_STATES, type QualityCaseState } from '../../domain/qualityCase/states.ts';
import { qualityCaseLifecycle } from '../../domain/qualityCase/transitions.ts';
import type { QualityCase } from '../../payload-types.ts';

/** A case as a row of a list. */
export type CaseRow = {
	id: string;
	reference: string;
	title: string;
	provider: string;
	stateLabel: string;
	next: string | null;
	dueDay: string | null;
	isLate: boolean;
	isSuspended: boolean;
};
export type CaseList = { rows: CaseRow[]; hasNext: boolean };

const PER_PAGE = 25;

/** A page of the cases that the reader may see, those that are due first on top. No totals: they would tell of hidden ones. */
export async function loadCaseList({
	req,
	state,
	search,
	page,
	today,
}: {
	req: PayloadRequest;
	state: QualityCaseState | 'running';
	search: string;
	page: number;
	today: string;
}): Promise<CaseList> {
	const { docs, hasNextPage } = await req.payload.find({
		collection: 'qualityCases',
		where: caseListWhere({ state, search }),
		sort: ['dueDay', 'reference'],
		depth: 1,
		populate: { providers: { name: true } },
		select: { reference: true, title: true, provider: true, state: true, dueDay: true, suspendedOn: true },
		limit: PER_PAGE,
		page,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return { rows: docs.map((found) => rowOf(found, today)), hasNext: hasNextPage };
}

/** Which cases are asked for: by where they stand, and by words of title or reference. Whether the reader may see them is not said here. */
export function caseListWhere({ state, search }: { state: QualityCaseState | 'running'; search: string }): Where {
	return { and: [stateWhere(state), ...(search ? [textWhere(search)] : [])] };
}

/** What waits for somebody. */
const RUNNING = QUALITY_CASE_STATES.flatMap(({ code, next }) => (next ? [code] : []));

function stateWhere(state: QualityCaseState | 'running'): Where {
	return state === 'running' ? { state: { in: RUNNING } } : { state: { equals: state } };
}

function textWhere(search: string): Where {
	return { or: [{ title: { contains: search } }, { reference: { contains: search } }] };
}

function rowOf(
	{
		id,
		reference,
		title,
		provider,
		state,
		dueDay,
		suspendedOn,
	}: Pick<QualityCase, 'id' | 'reference' | 'title' | 'provider' | 'state' | 'dueDay' | 'suspendedOn'>,
	today: string,
): CaseRow {
	const { label, next } = stateOf(qualityCaseLifecycle, state);
	return {
		id,
		reference,
		title,
		provider: typeof provider === 'object' ? provider.name : (idOf(provider) ?? ''),
		stateLabel: label,
		next: next && CAPACITY_LABELS[next],
		dueDay: dueDay ?? null,
		isLate: Boolean(dueDay && !suspendedOn && next && dueDay < today),
		isSuspended: Boolean(suspendedOn),
	};
}
