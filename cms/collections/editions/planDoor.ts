import type { Endpoint } from 'payload';
import { planEditions, planSchema } from '../../operations/editions/planEditions.ts';
import { answerNo, readJson } from '../answers.ts';

/** Makes several editions of an offering at once: a copy, a series, or the next year. */
export const planDoor: Endpoint = {
	path: '/plan',
	method: 'post',
	handler: async (req) => {
		if (!req.user || !(await req.payload.collections.editions.config.access.create({ req }))) return answerNo('forbidden');
		const plan = planSchema.safeParse(await readJson(req));
		if (!plan.success) return answerNo(400, [...new Set(plan.error.issues.map(({ message }) => message))].join(' '));
		const outcome = await planEditions({ req, ...plan.data });
		if (outcome.ok) return Response.json({ ok: true, editions: outcome.editions, isEarlier: outcome.isEarlier });
		if (outcome.code === 'absent') return answerNo('absent');
		return answerNo(400, `Deze codes zijn al in gebruik bij dit aanbod: ${outcome.codes.join(', ')}. Kies andere codes.`);
	},
};
