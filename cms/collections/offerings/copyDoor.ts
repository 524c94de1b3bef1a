import type { Endpoint } from 'payload';
import { copyOffering, copyOfferingSchema } from '../../operations/editions/copyOffering.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

/** Copies an offering as a draft, with chosen editions at other dates. */
export const copyDoor: Endpoint = {
	path: '/:id/copy',
	method: 'post',
	handler: async (req) => {
		if (!req.user || !(await req.payload.collections.offerings.config.access.create({ req }))) return answerNo('forbidden');
		const wanted = copyOfferingSchema.safeParse(await readJson(req));
		if (!wanted.success) return answerNo('malformed');
		return Response.json({ ok: true, ...(await copyOffering({ req, id: idFrom(req), ...wanted.data })) });
	},
};
