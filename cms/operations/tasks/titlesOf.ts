import type { PayloadRequest } from 'payload';

/** The titles of offerings, in one query. */
export async function titlesOf({ req, offerings }: { req: PayloadRequest; offerings: readonly string[] }): Promise<(offering: string) => string> {
	if (offerings.length === 0) return () => '';
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { id: { in: offerings } },
		depth: 0,
		select: { title: true },
		limit: 0,
		pagination: false,
		req,
	});
	const titles = new Map(docs.map(({ id, title }) => [id, title]));
	return (offering) => titles.get(offering) ?? 'aanbod';
}
