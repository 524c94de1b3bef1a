import type { Where } from 'payload';
import { idOf } from '../access/principal.ts';
import { type AddressedKind, addressKey, addressOf } from '../domain/shared/address.ts';
import type { Withdrawal } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { liveAnd } from './live.ts';
import { findRedirect } from './redirects.ts';

type Link = { title: string; url: string };

/** What an address leads to: an item, another address, the notice of a withdrawal, or nothing. */
export type LookUp<Item> =
	| { outcome: 'found'; item: Item }
	| { outcome: 'moved'; url: string }
	| { outcome: 'withdrawn'; reason: string | null; successor: Link | null }
	| { outcome: 'unknown' };

/** Looks a public address up: the live item first, then where it moved to, then why it is gone. */
export async function lookUpAddress<Item>(
	context: Context,
	{ kind, slug, load }: { kind: AddressedKind; slug: string; load: (context: Context, slug: string) => Promise<Item | null> },
): Promise<LookUp<Item>> {
	const item = await load(context, slug);
	if (item) return { outcome: 'found', item };
	const itemId = await findRedirect(context, { kind, slug });
	const moved = itemId ? await liveLink(context, { kind, id: itemId }) : null;
	if (moved) return { outcome: 'moved', url: moved.url };
	const withdrawal = await withdrawalAt(context, { kind, slug, itemId });
	if (!withdrawal) return { outcome: 'unknown' };
	const { successor } = withdrawal;
	const successorId = successor ? idOf(successor.value) : null;
	return {
		outcome: 'withdrawn',
		reason: withdrawal.reason ?? null,
		successor: successor && successorId ? await liveLink(context, { kind: successor.relationTo, id: successorId }) : null,
	};
}

async function withdrawalAt(
	{ payload, req }: Context,
	{ kind, slug, itemId }: { kind: AddressedKind; slug: string; itemId: string | null },
): Promise<Withdrawal | null> {
	const atAddress: Where = { key: { equals: addressKey({ kind, slug }) } };
	const ofItem: Where = { and: [{ itemId: { equals: itemId ?? '' } }, { kind: { equals: kind } }] };
	const { docs } = await payload.find({
		collection: 'withdrawals',
		where: itemId ? { or: [atAddress, ofItem] } : atAddress,
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}

async function liveLink({ payload, req }: Context, { kind, id }: { kind: AddressedKind; id: string }): Promise<Link | null> {
	const { docs } = await payload.find({
		collection: kind,
		where: liveAnd({ id: { equals: id } }),
		depth: 0,
		select: { slug: true, title: true },
		limit: 1,
		pagination: false,
		req,
	});
	const [item] = docs;
	return item ? { title: item.title, url: addressOf({ kind, slug: item.slug }) } : null;
}
