import type { Endpoint } from 'payload';

/** Says that the cms answers and its database too. Named without detail: it is open to everybody. */
export const healthz: Endpoint = {
	path: '/healthz',
	method: 'get',
	handler: async ({ payload }) => {
		await payload.count({ collection: 'systemState' });
		return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
	},
};
