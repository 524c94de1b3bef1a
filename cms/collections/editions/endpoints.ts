import type { Endpoint } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { type HoldRefusal, holdEdition } from '../../operations/holdEdition.ts';
import { exportDoor } from '../exportDoor.ts';
import { placesDoors } from './placesDoors.ts';
import { planDoor } from './planDoor.ts';

const REFUSALS: Record<HoldRefusal, string> = {
	'not-over': 'Deze uitvoering is nog niet voorbij. Na de laatste bijeenkomst kunt u haar als gehouden aanmerken.',
	'not-running': 'Alleen een uitvoering die open of gesloten is, kunt u als gehouden aanmerken.',
};

export const endpoints: Endpoint[] = [
	exportDoor('editions'),
	planDoor,
	...placesDoors,
	{
		path: '/:id/hold',
		method: 'post',
		handler: async (req) => {
			const result = await holdEdition({ req, id: String(req.routeParams?.['id'] ?? ''), today: dayOf(now()) });
			return result.ok ? Response.json({ ok: true }) : Response.json({ errors: [{ message: REFUSALS[result.code] }] }, { status: 409 });
		},
	},
];
