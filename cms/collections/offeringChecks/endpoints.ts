import type { Endpoint } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import { schoolYearSchema } from '../../domain/edition/schoolYear.ts';
import { CHECK_POINTS } from '../../domain/offering/checkPoints.ts';
import { now } from '../../env.ts';
import { tickOffering } from '../../operations/rollOver/tickOffering.ts';
import { answerNo, readJson } from '../answers.ts';

const bodySchema = z.strictObject({
	offering: z.string().regex(/^[0-9a-f]{24}$/),
	schoolYear: schoolYearSchema,
	point: z.enum(CHECK_POINTS.map(({ code }) => code)),
	isDone: z.boolean(),
});

/** Ticks off what was looked through. */
export const endpoints: Endpoint[] = [
	{
		path: '/tick',
		method: 'post',
		handler: async (req) => {
			if (!holds(req.user, 'provider', 'coordinator')) return answerNo('forbidden');
			const body = bodySchema.safeParse(await readJson(req));
			if (!body.success) return answerNo('malformed');
			const ticked = await tickOffering({ req, ...body.data, moment: now() });
			return ticked ? Response.json({ ok: true, ...ticked }) : answerNo('absent');
		},
	},
];
