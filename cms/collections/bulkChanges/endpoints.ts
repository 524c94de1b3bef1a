import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import { bulkChangeSchema } from '../../domain/bulkChange/change.ts';
import { now } from '../../env.ts';
import { runBulkChange } from '../../operations/bulkChange/runBulkChange.ts';
import { tryBulkChange } from '../../operations/bulkChange/tryBulkChange.ts';
import { undoBulkChange } from '../../operations/bulkChange/undoBulkChange.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

const MOST_ITEMS = 200;
const bodySchema = z.strictObject({
	ids: z
		.array(z.string().regex(/^[0-9a-f]{24}$/))
		.min(1, 'Kies ten minste één item.')
		.max(MOST_ITEMS, `Ten hoogste ${MOST_ITEMS} items tegelijk.`)
		.transform((ids) => [...new Set(ids)]),
	change: bulkChangeSchema,
	goesLive: z.boolean(),
});
const runSchema = bodySchema.extend({ requestKey: z.uuid() });

/** One change for many items: tried, done, and undone. */
export const endpoints: Endpoint[] = [
	door('/try', async (req) => {
		const body = bodySchema.safeParse(await readJson(req));
		return body.success ? Response.json({ ok: true, rows: await tryBulkChange({ req, ...body.data }) }) : faulty(body.error);
	}),
	door('/run', async (req) => {
		const body = runSchema.safeParse(await readJson(req));
		return body.success ? Response.json({ ok: true, ...(await runBulkChange({ req, ...body.data })) }) : faulty(body.error);
	}),
	door('/:id/undo', async (req) => {
		const outcome = await undoBulkChange({ req, id: idFrom(req), moment: now() });
		return outcome ? Response.json({ ok: true, ...outcome }) : answerNo('absent');
	}),
];

function door(path: string, handle: (req: PayloadRequest) => Promise<Response>): Endpoint {
	return { path, method: 'post', handler: async (req) => (holds(req.user, 'provider', 'coordinator', 'editor') ? handle(req) : answerNo('forbidden')) };
}

function faulty(error: z.ZodError): Response {
	return answerNo(400, [...new Set(error.issues.map(({ message }) => message))].join(' '));
}
