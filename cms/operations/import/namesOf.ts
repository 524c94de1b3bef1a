import type { PayloadRequest } from 'payload';
import type { Run } from './run.ts';

type Named = { id: string; name: string } | null;

/** The provider and region of a run, by name. */
export async function namesOf(req: PayloadRequest, run: Run): Promise<{ provider: Named; region: Named }> {
	const find = async (collection: 'providers' | 'regions', id: string | null): Promise<Named> => {
		const doc = id ? await req.payload.findByID({ collection, id, depth: 0, select: { name: true }, disableErrors: true, req }) : null;
		return doc ? { id: doc.id, name: doc.name } : null;
	};
	return { provider: await find('providers', run.providerId), region: await find('regions', run.regionId) };
}
