import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { holds, providerIdsOf, regionIdsOf } from '../../access/principal.ts';
import type { Role } from '../../domain/shared/roles.ts';

/**
 * For whom an import works. Everything that it reads and writes goes through that person's own rights; without a person, as from the command line, it works
 * for the system itself.
 */
export type Importer = {
	user: PayloadRequest['user'];
	/** Given to every call of Payload's Local API. */
	rights: { overrideAccess: boolean; user?: PayloadRequest['user'] };
	/** The providers whose offerings this person may write; null for all. */
	providerIds: ReadonlySet<string> | null;
	/** The regions whose schools this person keeps; null for all. */
	regionIds: ReadonlySet<string> | null;
	/** Whether this person may put live what a provider that isn't admitted yet offers. */
	mayAdmit: boolean;
	/** Whether this person may make items of a kind that only some may make. */
	holds: (...roles: Role[]) => boolean;
};

/** The importer of a run: its owner as the account is now, or the system. Null where the owner's account is gone. */
export async function loadImporter(payload: Payload, ownerId: string | null): Promise<Importer | null> {
	if (ownerId === null) return SYSTEM;
	const account = await payload.findByID({ collection: 'users', id: ownerId, depth: 0, disableErrors: true });
	return account ? importerFor(payload, { ...account, collection: 'users' }) : null;
}

/** The importer that a signed-in user is. */
export async function importerFor(payload: Payload, user: PayloadRequest['user']): Promise<Importer> {
	const isEditor = holds(user, 'editor');
	return {
		user,
		rights: { overrideAccess: false, user },
		providerIds: isEditor ? null : new Set(await ownProviderIds(payload, user)),
		regionIds: isEditor ? null : new Set(regionIdsOf(user, 'coordinator')),
		mayAdmit: isEditor,
		holds: (...roles) => holds(user, ...roles),
	};
}

/** A request of its own for one piece of work, for the importer. */
export async function requestFor(payload: Payload, importer: Importer, context: Record<string, unknown> = {}): Promise<PayloadRequest> {
	return createLocalReq({ ...(importer.user ? { user: importer.user } : {}), context }, payload);
}

const SYSTEM: Importer = { user: null, rights: { overrideAccess: true }, providerIds: null, regionIds: null, mayAdmit: false, holds: () => true };

async function ownProviderIds(payload: Payload, user: PayloadRequest['user']): Promise<string[]> {
	const regionIds = regionIdsOf(user, 'coordinator');
	const { docs } =
		regionIds.length > 0
			? await payload.find({ collection: 'providers', where: { region: { in: regionIds } }, depth: 0, select: {}, limit: 0, pagination: false })
			: { docs: [] };
	return [...providerIdsOf(user, 'provider'), ...docs.map(({ id }) => id)];
}
