import type { Endpoint } from 'payload';
import { z } from 'zod';
import { placesChangeSchema, placesRefusal } from '../../domain/edition/places.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { placesFromList } from '../../operations/editions/placesFromList.ts';
import { setPlaces } from '../../operations/editions/setPlaces.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

const LONGEST_LIST = 100_000;
const listSchema = z.strictObject({
	text: z.string().min(1, 'Plak of kies eerst een lijst.').max(LONGEST_LIST, 'Deze lijst is te lang; ten hoogste duizend regels.'),
	isDryRun: z.boolean(),
});

/** The places left: of one edition in one click, and of many by a list. */
export const placesDoors: Endpoint[] = [
	{
		path: '/:id/places',
		method: 'post',
		handler: async (req) => {
			if (!(await req.payload.collections.editions.config.access.update({ req }))) return answerNo('forbidden');
			const change = placesChangeSchema.safeParse(await readJson(req));
			if (!change.success) return answerNo(400, 'Vul een heel getal van 0 tot 100.000 in.');
			const outcome = await setPlaces({ req, id: idFrom(req), change: change.data });
			if (outcome.ok) return Response.json({ ok: true, placesLeft: outcome.placesLeft });
			return Response.json({ errors: [{ message: placesRefusal(outcome.code) }], placesLeft: outcome.placesLeft }, { status: 409 });
		},
	},
	{
		path: '/places-list',
		method: 'post',
		handler: async (req) => {
			if (!(await req.payload.collections.editions.config.access.update({ req }))) return answerNo('forbidden');
			const body = listSchema.safeParse(await readJson(req));
			if (!body.success) return answerNo(400, body.error.issues.map(({ message }) => message).join(' '));
			const outcome = await placesFromList({ req, ...body.data, today: dayOf(now()) });
			if (!outcome)
				return answerNo(400, 'Deze lijst kon niet gelezen worden. Zet op elke regel een code, een puntkomma en een getal; ten hoogste duizend regels.');
			return Response.json({ ok: true, ...outcome });
		},
	},
];
