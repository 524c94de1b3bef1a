import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type TaskContext, type TaskSource } from './task.ts';

/** A provider that has nothing yet is told where to begin. */
export const firstOffering: TaskSource = {
	kind: 'first-offering',
	label: 'organisaties zonder aanbod',
	roles: ['provider'],
	load: async (context) => {
		const bare = await providersWithoutOffering(context);
		return {
			total: bare.length,
			tasks: bare.slice(0, MOST_TASKS).map(({ id, name }) => ({
				kind: 'first-offering',
				title: `Maak uw eerste aanbod: ${name}`,
				why: 'Er staat nog niets van u in. Eén item maken kan hier; hebt u een lijst, lees die dan in bij "Importeren".',
				dueDay: null,
				href: itemHref('offerings', 'create'),
				collection: 'providers',
				itemId: id,
			})),
		};
	},
};

async function providersWithoutOffering({ payload, req, user, providerIds, offeringIds }: TaskContext): Promise<{ id: string; name: string }[]> {
	if (providerIds.length === 0) return [];
	const acting = { depth: 0, limit: 0, pagination: false, overrideAccess: false, user, req } as const;
	const { docs: owners } = await payload.find({ collection: 'offerings', where: { id: { in: offeringIds } }, select: { provider: true }, ...acting });
	const { docs } = await payload.find({
		collection: 'providers',
		where: { id: { in: providerIds.filter((id) => !owners.some(({ provider }) => provider === id)) } },
		select: { name: true },
		sort: 'name',
		...acting,
	});
	return docs.map(({ id, name }) => ({ id, name }));
}
