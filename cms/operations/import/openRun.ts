import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { providerIdsOf } from '../../access/principal.ts';
import { foldText } from '../../domain/import/foldText.ts';
import { type ImportKind, KINDS } from '../../domain/import/kinds.ts';
import { ImportFileError } from '../../domain/import/limits.ts';
import { isColumnOf, type Mapping, matchHeaders } from '../../domain/import/matchHeaders.ts';
import { type ReadTable, readTable } from '../../sheets/readTable.ts';
import { inTransaction } from '../inTransaction.ts';
import { recallMapping } from './mappings.ts';
import { queueWork } from './queueWork.ts';
import { insertRows } from './rowStore.ts';
import { changeRun } from './run.ts';

export type OpenOptions = {
	sheet: string | null;
	providerId: string | null;
	regionId: string | null;
	isFullRegister: boolean;
	mapping: Mapping | null;
	fixed: Record<string, string>;
	isFromCommand: boolean;
};
export type Opened = { ok: true; id: string } | { ok: false; code: 'forbidden' } | { ok: false; code: 'unreadable'; message: string };

const INTERRUPTED = 'Het bestand is niet helemaal opgeslagen. Lees het opnieuw in.';

/** Takes a file in: reads it, keeps its rows and has them checked by a job. Nothing of the catalogue changes. */
export async function openRun({
	req,
	kind,
	bytes,
	fileName,
	options,
}: {
	req: PayloadRequest;
	kind: ImportKind;
	bytes: Uint8Array;
	fileName: string;
	options: OpenOptions;
}): Promise<Opened> {
	if (!(await mayImport(req, kind))) return { ok: false, code: 'forbidden' };
	const table = KINDS[kind];
	const file = await read(bytes, options.sheet);
	if (typeof file === 'string') return { ok: false, code: 'unreadable', message: file };
	const mapping = options.mapping ?? (await recallMapping({ req, kind, headers: file.headers }));
	const strange = [...Object.values(mapping).flatMap((column) => column ?? []), ...Object.keys(options.fixed)].find((column) => !isColumnOf(table, column));
	if (strange) return { ok: false, code: 'unreadable', message: `Er is geen kolom "${strange}" bij ${table.label}.` };
	const matching = matchHeaders({ table, headers: file.headers, mapping });
	if (!matching.ok) return { ok: false, code: 'unreadable', message: matching.message };
	if (matching.headers.every(({ column }) => column === null) && !file.headers.some((header) => foldText(header) !== '')) {
		return { ok: false, code: 'unreadable', message: 'De eerste regel heeft geen kolomnamen. Zet boven elke kolom hoe zij heet.' };
	}
	return { ok: true, id: await keep({ req, kind, bytes, fileName, file, mapping, options }) };
}

/** Whether somebody may import rows of a kind: who may make or change them. Without a user, as from the command line, the system itself works. */
export async function mayImport(req: PayloadRequest, kind: ImportKind): Promise<boolean> {
	const { access } = req.payload.collections[kind].config;
	if (!req.user) return req.payloadAPI === 'local';
	return Boolean(await access.create({ req })) || Boolean(await access.update({ req }));
}

async function read(bytes: Uint8Array, sheet: string | null): Promise<ReadTable | string> {
	try {
		return await readTable({ bytes, sheet });
	} catch (error) {
		if (error instanceof ImportFileError) return error.message;
		throw error;
	}
}

type Keeping = { req: PayloadRequest; kind: ImportKind; bytes: Uint8Array; fileName: string; file: ReadTable; mapping: Mapping; options: OpenOptions };

/** Until all rows are there the run counts as failed: should the process die meanwhile, half a file is never imported. */
async function keep({ req, kind, bytes, fileName, file, mapping, options }: Keeping): Promise<string> {
	const own = providerIdsOf(req.user, 'provider');
	const { id } = await req.payload.create({
		collection: 'importRuns',
		data: {
			owner: req.user?.id ?? null,
			kind,
			state: 'failed',
			message: INTERRUPTED,
			fileName: fileName.slice(0, 200) || 'bestand',
			format: file.format,
			sheet: file.sheet,
			digest: createHash('sha256').update(bytes).digest('hex'),
			headers: JSON.stringify(file.headers),
			mapping: JSON.stringify(mapping),
			fixed: JSON.stringify(options.fixed),
			provider: options.providerId ?? (own.length === 1 ? own[0] : null) ?? null,
			region: options.regionId,
			isFullRegister: options.isFullRegister && KINDS[kind].isRegister,
			isFromCommand: options.isFromCommand,
			total: file.rows.length,
			cursor: 0,
		},
		depth: 0,
		req,
	});
	await insertRows(
		req.payload,
		{ id, ownerId: req.user?.id ? String(req.user.id) : null },
		file.rows.map(({ number, cells }) => ({ number, cells, outcome: 'unchecked' })),
	);
	await inTransaction(req, async () => {
		await changeRun({ req, id, from: ['failed'], data: { state: 'checking', message: null } });
		if (!options.isFromCommand) await queueWork(req, id);
	});
	return id;
}
