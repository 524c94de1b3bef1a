import type { z } from 'zod';
import { callDoor, faultMessage } from '../view/callDoor.ts';
import {
	createdRunSchema,
	type ImportRowShown,
	type ImportRunShown,
	placesSchema,
	type RowOutcomeShown,
	type RowPage,
	rowAnswerSchema,
	rowPageSchema,
	runSchema,
} from './shapes.ts';

export type DoorResult<Value> = { ok: true; value: Value } | { ok: false; message: string };
export type RowFilter = { outcome: RowOutcomeShown | null; hasWarnings: boolean; place?: string };
export type Claim = 'own' | 'other';
type RowsAsked = { id: string; filter: RowFilter; page: number; limit?: number };
export type Decision = { decision: 'close' | 'merge' | 'keep'; successor?: string };
export type UploadAsked = {
	kind: string;
	file: File;
	sheet?: string;
	provider?: string;
	region?: string;
	isFullRegister?: boolean;
};

const STRANGE = 'Dat lukte niet: het antwoord is niet te lezen. Laad de pagina opnieuw.';

/** How many rows a screen shows at a time. */
const ROWS_PER_PAGE = 50;

/** The doors of imports as the screens use them; `api` is the admin's own root of the API. */
export function importDoors(api: string) {
	const root = `${api}/importRuns`;
	const change = (id: string, verb: string, body: unknown) => ask({ path: `${root}/${id}/${verb}`, method: 'POST', body, schema: runSchema });
	return {
		template: (kind: string, format: string) => `${root}/template?${new URLSearchParams({ kind, format })}`,
		faultyFile: (id: string, format: string) => `${root}/${id}/faulty?format=${format}`,
		upload: (asked: UploadAsked, onProgress: (share: number) => void) => upload(`${root}/upload`, asked, onProgress),
		summary: (id: string) => ask({ path: `${root}/${id}/summary`, method: 'GET', schema: runSchema }),
		rows: ({ id, filter, page, limit = ROWS_PER_PAGE }: RowsAsked): Promise<DoorResult<RowPage>> =>
			ask({ path: `${root}/${id}/rows?${rowsQuery(filter, page, limit)}`, method: 'GET', schema: rowPageSchema }),
		mend: (id: string, number: number, cells: Record<string, string>) => patchRow(`${root}/${id}/rows/${number}`, { cells }),
		decide: (id: string, number: number, decision: Decision) => patchRow(`${root}/${id}/rows/${number}`, decision),
		claim: (id: string, number: number, claim: Claim) => patchRow(`${root}/${id}/rows/${number}`, { claim }),
		claimAll: (id: string, body: { claim: Claim } & ({ place: string } | { isProposed: true })) => change(id, 'claims', body),
		places: (id: string) => ask({ path: `${root}/${id}/places`, method: 'GET', schema: placesSchema }),
		map: (id: string, body: { mapping: Record<string, string | null>; fixed: Record<string, string> }) => change(id, 'mapping', body),
		start: (id: string, body: { publish?: boolean; onlyGoodRows?: boolean; closedOn?: string }) => change(id, 'start', body),
		cancel: (id: string) => change(id, 'cancel', {}),
		resume: (id: string) => change(id, 'resume', {}),
	};
}
export type ImportDoors = ReturnType<typeof importDoors>;

function rowsQuery({ outcome, hasWarnings, place }: RowFilter, page: number, limit: number): URLSearchParams {
	return new URLSearchParams({
		...(outcome ? { outcome } : {}),
		...(hasWarnings ? { warnings: 'true' } : {}),
		...(place ? { place } : {}),
		page: String(page),
		limit: String(limit),
	});
}

function patchRow(path: string, body: unknown): Promise<DoorResult<{ row: ImportRowShown; run: ImportRunShown }>> {
	return ask({ path, method: 'PATCH', body, schema: rowAnswerSchema });
}

async function ask<Value>({
	path,
	method,
	body,
	schema,
}: {
	path: string;
	method: 'GET' | 'POST' | 'PATCH';
	body?: unknown;
	schema: z.ZodType<Value>;
}): Promise<DoorResult<Value>> {
	const answer = await callDoor({ path, method, body });
	if (!answer.ok) return answer;
	const read = schema.safeParse(answer.json);
	return read.success ? { ok: true, value: read.data } : { ok: false, message: STRANGE };
}

/** Sends the file itself as the body. By XMLHttpRequest, the only way to learn how much of it has gone. */
function upload(path: string, asked: UploadAsked, onProgress: (share: number) => void): Promise<DoorResult<{ id: string }>> {
	const query = new URLSearchParams({
		kind: asked.kind,
		name: asked.file.name,
		...(asked.sheet ? { sheet: asked.sheet } : {}),
		...(asked.provider ? { provider: asked.provider } : {}),
		...(asked.region ? { region: asked.region } : {}),
		...(asked.isFullRegister ? { fullRegister: 'true' } : {}),
	});
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', `${path}?${query}`);
		request.withCredentials = true;
		request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
		request.addEventListener('error', () => resolve({ ok: false, message: 'Het bestand kwam niet aan. Controleer uw verbinding en probeer het opnieuw.' }));
		request.addEventListener('load', () => resolve(readUpload(request)));
		request.send(asked.file);
	});
}

function readUpload({ status, responseText }: XMLHttpRequest): DoorResult<{ id: string }> {
	const json = parseJson(responseText);
	const created = createdRunSchema.safeParse(json);
	if (status < 300 && created.success) return { ok: true, value: created.data };
	return { ok: false, message: faultMessage(json) ?? (status === 413 ? 'Dit bestand is te groot.' : STRANGE) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
