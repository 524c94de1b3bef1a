import type { PayloadRequest, Where } from 'payload';
import type { Role } from '../../domain/shared/roles.ts';
import { OWNED_WORK, type OwnedWork } from './ownedWork.ts';

/** What somebody owns by name, in words, and who could take it over; nobody where it ends with the account. */
export type OwnedCount = { label: string; count: number; heirs: string[] };

/** Who might inherit: their ids and the roles that they hold in the organisations that the owner leaves. */
export type Heir = { id: string; held: readonly Role[] };

/** What would happen to somebody's work; kinds of which there is nothing are left out. Changes nothing. */
export async function previewHandOver({ req, owner, heirs }: { req: PayloadRequest; owner: string; heirs: readonly Heir[] }): Promise<OwnedCount[]> {
	const counts = await Promise.all(
		OWNED_WORK.map(async (kind) => {
			const { totalDocs: count } = await req.payload.count({ collection: kind.collection, where: ownedBy({ kind, owner }), req });
			const fit = heirs.filter((heir) => canTake({ kind, heir })).map(({ id }) => id);
			return { label: `${count} ${count === 1 ? kind.one : kind.many}`, count, heirs: fit };
		}),
	);
	return counts.filter(({ count }) => count > 0);
}

/**
 * Gives all that somebody owns by name to a colleague, in the caller's transaction. What the heir can't do anything with, and what is of no use to
 * another, ends. The caller sees to it that an heir is named who can take what anybody can.
 */
export async function handOver({ req, owner, heir }: { req: PayloadRequest; owner: string; heir: Heir | null }): Promise<void> {
	for (const kind of OWNED_WORK) {
		const where = ownedBy({ kind, owner });
		if (heir && canTake({ kind, heir })) await move({ req, kind, where, heir: heir.id });
		else if (kind.ended) await req.payload.db.updateMany({ collection: kind.collection, where, data: kind.ended, req, returning: false });
		else await req.payload.db.deleteMany({ collection: kind.collection, where, req });
	}
}

function canTake({ kind, heir }: { kind: OwnedWork; heir: Heir }): boolean {
	return kind.heirs?.some((role) => heir.held.includes(role)) ?? false;
}

async function move({ req, kind, where, heir }: { req: PayloadRequest; kind: OwnedWork; where: Where; heir: string }): Promise<void> {
	if (!kind.path.includes('.')) {
		await req.payload.db.updateMany({ collection: kind.collection, where, data: { [kind.path]: heir }, req, returning: false });
		return;
	}
	const { docs } = await req.payload.find({ collection: kind.collection, where, depth: 0, limit: 0, pagination: false, req });
	for (const record of docs) {
		const data = withValueAt({ record, path: kind.path.split('.'), value: heir });
		await req.payload.db.updateOne({ collection: kind.collection, id: String(record.id), data, req, returning: false });
	}
}

/** The field of a record in which the path begins, with the value set; nothing else of the record. */
function withValueAt({ record, path, value }: { record: object; path: string[]; value: string }): Record<string, unknown> {
	const [first = '', ...rest] = path;
	if (rest.length === 0) return { [first]: value };
	const within: unknown = Reflect.get(record, first);
	const inner = typeof within === 'object' && within !== null ? within : {};
	return { [first]: { ...inner, ...withValueAt({ record: inner, path: rest, value }) } };
}

function ownedBy({ kind, owner }: { kind: OwnedWork; owner: string }): Where {
	return { and: [{ [kind.path]: { equals: owner } }, ...(kind.where ? [kind.where] : [])] };
}
