import type { PayloadRequest } from 'payload';
import { providerIdsOf, regionIdsOf } from '../access/principal.ts';

/** The providers for which somebody works as provider, and those as which a region acts of which somebody is coordinator. */
export async function ownProviderIds(req: PayloadRequest): Promise<string[]> {
	const direct = providerIdsOf(req.user, 'provider');
	const regionIds = regionIdsOf(req.user, 'coordinator');
	if (regionIds.length === 0) return direct;
	const { docs } = await req.payload.find({
		collection: 'providers',
		where: { region: { in: regionIds } },
		depth: 0,
		select: { region: true },
		limit: 0,
		pagination: false,
		req,
	});
	return [...new Set([...direct, ...docs.map(({ id }) => id)])];
}
