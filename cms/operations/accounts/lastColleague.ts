import type { PayloadRequest } from 'payload';
import { type HeldRole, heldRoles } from '../../access/principal.ts';
import { queueMail } from '../queueMail.ts';

/** The roles that keep an organisation's work; without one nobody can. */
const KEEPERS = ['provider', 'coordinator'] as const;

/** The organisations that would be left without anybody who keeps their work, by name. */
export async function emptiedOrganisations({ req, id, rows }: { req: PayloadRequest; id: string; rows: readonly HeldRole[] }): Promise<string[]> {
	const kept = rows.filter(({ role, deputyFor }) => deputyFor === null && KEEPERS.some((keeper) => keeper === role));
	const emptied: string[] = [];
	for (const { role, providerId, regionId } of kept) {
		const path = providerId ? 'roles.provider' : 'roles.region';
		const { docs } = await req.payload.find({
			collection: 'users',
			where: { and: [{ [path]: { equals: providerId ?? regionId } }, { accountState: { equals: 'active' } }, { id: { not_equals: id } }] },
			depth: 0,
			select: { roles: true },
			limit: 0,
			pagination: false,
			req,
		});
		const isKept = docs.some(({ roles }) =>
			heldRoles(roles).some((held) => held.role === role && held.deputyFor === null && held.providerId === providerId && held.regionId === regionId),
		);
		if (!isKept) emptied.push(await nameOf({ req, providerId, regionId }));
	}
	return emptied;
}

/** Tells every editor that nobody keeps the work of an organisation any more. */
export async function tellEditors({ req, organisations }: { req: PayloadRequest; organisations: readonly string[] }): Promise<void> {
	if (organisations.length === 0) return;
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ 'roles.role': { equals: 'editor' } }, { accountState: { equals: 'active' } }] },
		depth: 0,
		select: { email: true, name: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { email, name } of docs)
		for (const organisation of organisations) await queueMail({ req, template: 'organisationUnattended', to: { email, name }, data: { organisation } });
}

async function nameOf({ req, providerId, regionId }: { req: PayloadRequest; providerId: string | null; regionId: string | null }): Promise<string> {
	const collection = providerId ? 'providers' : 'regions';
	const { docs } = await req.payload.find({
		collection,
		where: { id: { equals: providerId ?? regionId } },
		depth: 0,
		select: { name: true },
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0]?.name ?? 'een organisatie';
}
