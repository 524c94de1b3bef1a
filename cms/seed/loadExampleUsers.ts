import type { Payload } from 'payload';
import { EXAMPLE_PASSWORD, EXAMPLE_USERS } from './exampleUsers.ts';
import { bulkRequest } from './upsert.ts';

/** Makes the example sign-ins that are missing; existing ones keep the password that somebody may have given them. */
export async function loadExampleUsers(payload: Payload): Promise<void> {
	for (const { email, name, role, provider, region } of EXAMPLE_USERS) {
		const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } });
		if (totalDocs > 0) continue;
		await payload.create({
			collection: 'users',
			data: {
				email,
				name,
				password: EXAMPLE_PASSWORD,
				isExample: true,
				roles: [
					{
						role,
						provider: provider ? await idOf({ payload, collection: 'providers', slug: provider }) : null,
						region: region ? await idOf({ payload, collection: 'regions', slug: region }) : null,
					},
				],
			},
			depth: 0,
			req: await bulkRequest(payload),
		});
	}
}

async function idOf({ payload, collection, slug }: { payload: Payload; collection: 'providers' | 'regions'; slug: string }): Promise<string | null> {
	const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0, limit: 1, pagination: false });
	return docs[0]?.id ?? null;
}
