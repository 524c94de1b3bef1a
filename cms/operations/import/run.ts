import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOf } from '../../access/principal.ts';
import { isImportKind, KINDS, type KindTable } from '../../domain/import/kinds.ts';
import type { Mapping } from '../../domain/import/matchHeaders.ts';
import type { RunState } from '../../domain/import/states.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { ImportRun } from '../../payload-types.ts';

/** A run as operations work with it: its JSON read, its kind known. */
export type Run = {
	id: string;
	ownerId: string | null;
	table: KindTable;
	state: RunState;
	fileName: string;
	format: string;
	sheet: string | null;
	headers: string[];
	mapping: Mapping;
	/** What holds for every row where the file doesn't say it, by column name. */
	fixed: Record<string, string>;
	providerId: string | null;
	regionId: string | null;
	isFullRegister: boolean;
	publish: boolean;
	onlyGoodRows: boolean;
	isFromCommand: boolean;
	closedOn: string | null;
	total: number;
	cursor: number;
	message: string | null;
	claimedUntil: string | null;
	createdAt: string;
	startedAt: string | null;
	finishedAt: string | null;
	erasedAt: string | null;
};

const textsSchema = z.array(z.string());
const mappingSchema = z.record(z.string(), z.string().nullable());
const fixedSchema = z.record(z.string(), z.string());

/** A run as the database keeps it, read. */
export function runFrom(doc: ImportRun): Run {
	if (!isImportKind(doc.kind)) throw new Error(`Run ${doc.id} is of an unknown kind: ${doc.kind}`);
	return {
		id: doc.id,
		ownerId: idOf(doc.owner),
		table: KINDS[doc.kind],
		state: doc.state,
		fileName: doc.fileName,
		format: doc.format ?? '',
		sheet: doc.sheet ?? null,
		headers: textsSchema.parse(JSON.parse(doc.headers ?? '[]')),
		mapping: mappingSchema.parse(JSON.parse(doc.mapping ?? '{}')),
		fixed: fixedSchema.parse(JSON.parse(doc.fixed ?? '{}')),
		providerId: idOf(doc.provider),
		regionId: idOf(doc.region),
		isFullRegister: doc.isFullRegister ?? false,
		publish: doc.publish ?? false,
		onlyGoodRows: doc.onlyGoodRows ?? false,
		isFromCommand: doc.isFromCommand ?? false,
		closedOn: doc.closedOn ? dayOf(new Date(doc.closedOn)) : null,
		total: doc.total,
		cursor: doc.cursor,
		message: doc.message ?? null,
		claimedUntil: doc.claimedUntil ?? null,
		createdAt: doc.createdAt,
		startedAt: doc.startedAt ?? null,
		finishedAt: doc.finishedAt ?? null,
		erasedAt: doc.erasedAt ?? null,
	};
}

/** The run with this id, whoever asks; null where there is none. */
export async function findRun(req: PayloadRequest, id: string): Promise<Run | null> {
	const doc = await req.payload.findByID({ collection: 'importRuns', id, depth: 0, disableErrors: true, req });
	return doc ? runFrom(doc) : null;
}

/** The run with this id where it is the user's own; null for everybody else, as if there were none. */
export async function findOwnRun(req: PayloadRequest, id: string): Promise<Run | null> {
	const run = req.user ? await findRun(req, id) : null;
	return run && run.ownerId === req.user?.id ? run : null;
}

/** Changes a run where it is in one of the given states; whether it was. One of many callers wins. */
export async function changeRun({
	req,
	id,
	from,
	data,
}: {
	req: PayloadRequest;
	id: string;
	from: readonly RunState[];
	data: Record<string, unknown>;
}): Promise<boolean> {
	const changed = await req.payload.db.updateOne({
		collection: 'importRuns',
		where: { and: [{ id: { equals: id } }, { state: { in: [...from] } }] },
		data: { ...data, updatedAt: new Date().toISOString() },
		req,
	});
	return changed !== null;
}
