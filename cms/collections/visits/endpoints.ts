import type { Endpoint } from 'payload';
import { siteDoorForPost } from '../../access/siteDoor.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { visitBatchSchema } from '../../domain/visit/visitInput.ts';
import { env, now } from '../../env.ts';
import { countVisits } from '../../operations/visits/countVisits.ts';
import { exportVisits } from '../../operations/visits/exportVisits.ts';

export const endpoints: Endpoint[] = [
	siteDoorForPost({
		path: '/count',
		schema: visitBatchSchema,
		act: ({ req, body }) => countVisits({ payload: req.payload, batch: body, secret: env.PAYLOAD_SECRET, moment: now() }),
	}),
	{
		path: '/export',
		method: 'get',
		handler: async (req) => {
			const csv = await exportVisits({ req, today: dayOf(now()), period: req.query['periode'] });
			return new Response(csv, {
				headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="bezoek.csv"', 'Cache-Control': 'no-store' },
			});
		},
	},
];
