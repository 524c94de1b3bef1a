import { z } from 'zod';
import type { AssessmentRow } from '../../domain/qualityCase/assessmentRows.ts';
import { faultMessage } from '../view/callDoor.ts';

const rowSchema = z.object({
	criterion: z.string(),
	level: z.number().nullable(),
	doesNotApply: z.boolean(),
	explanation: z.string(),
	links: z.array(z.string()),
	files: z.array(z.string()),
});
const storedSchema = z.object({ draftRevision: z.number(), rows: z.array(rowSchema), file: z.string().optional() });
const codeSchema = z.object({ errors: z.array(z.object({ data: z.object({ code: z.string() }).optional() })).min(1) });

export type Stored = z.infer<typeof storedSchema>;
export type DoorOutcome = { kind: 'stored' | 'stale'; stored: Stored } | { kind: 'offline' } | { kind: 'refused'; message: string };

/** Saves rows of a self-assessment. */
export function sendRows({ path, draftRevision, rows }: { path: string; draftRevision: number; rows: AssessmentRow[] }): Promise<DoorOutcome> {
	const body = JSON.stringify({ draftRevision, rows });
	return ask(`${path}/assessment`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body });
}

/** Sends a file as evidence for one criterion. */
export function sendFile({ path, criterion, file }: { path: string; criterion: string; file: File }): Promise<DoorOutcome> {
	const query = new URLSearchParams({ criterion, name: file.name });
	return ask(`${path}/evidence?${query}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
}

async function ask(address: string, init: RequestInit): Promise<DoorOutcome> {
	const response = await fetch(address, { ...init, credentials: 'include' }).catch(() => null);
	if (!response || response.status >= 500) return { kind: 'offline' };
	const json: unknown = await response.json().catch(() => null);
	const stored = storedSchema.safeParse(json);
	if (response.ok && stored.success) return { kind: 'stored', stored: stored.data };
	const code = codeSchema.safeParse(json);
	if (stored.success && code.success && code.data.errors[0]?.data?.code === 'stale-draft') return { kind: 'stale', stored: stored.data };
	return { kind: 'refused', message: faultMessage(json) ?? 'Dat lukte niet. Probeer het opnieuw.' };
}
