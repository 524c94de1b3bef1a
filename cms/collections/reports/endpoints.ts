import type { Endpoint } from 'payload';
import { z } from 'zod';
import { siteDoorForPost } from '../../access/siteDoor.ts';
import { reportSchema } from '../../domain/report/reportInput.ts';
import { env, now } from '../../env.ts';
import { fileReport } from '../../operations/reports/fileReport.ts';
import { handleReport } from '../../operations/reports/handleReport.ts';
import { overLimit } from '../../operations/throttle.ts';

/** Enough for a class that goes through the catalogue together. */
const LIMIT = { door: 'reports', perHour: 20 };
const noteSchema = z.strictObject({
	note: z.string().trim().min(1, 'Schrijf kort wat u met de melding hebt gedaan.').max(500, 'Houd het onder 500 tekens.'),
});

export const endpoints: Endpoint[] = [
	siteDoorForPost({
		path: '/file',
		schema: reportSchema,
		act: async ({ req, body, visitor }) => {
			const moment = now();
			const over = await overLimit({ payload: req.payload, limit: LIMIT, senders: [{ address: visitor, times: 1 }], secret: env.PAYLOAD_SECRET, moment });
			return over.size > 0 ? { ok: false, code: 'too-many' } : fileReport({ req, input: body });
		},
	}),
	{
		path: '/:id/handle',
		method: 'post',
		handler: async (req) => {
			const body = noteSchema.safeParse(await req.json?.().catch(() => null));
			if (!body.success) return answer(400, body.error.issues[0]?.message ?? 'Schrijf kort wat u met de melding hebt gedaan.');
			const result = await handleReport({ req, id: String(req.routeParams?.['id'] ?? ''), note: body.data.note, moment: now() });
			return result.ok ? Response.json({ ok: true }) : answer(409, 'Iemand anders heeft deze melding al afgehandeld. Laad de pagina opnieuw.');
		},
	},
];

function answer(status: number, message: string): Response {
	return Response.json({ errors: [{ message }] }, { status });
}
