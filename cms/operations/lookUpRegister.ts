import { addressOf, type RegisterKind } from '../domain/shared/address.ts';
import type { Context } from './catalogueContext.ts';
import type { LookUp } from './lookUpAddress.ts';
import { findRedirect } from './redirects.ts';

type Load<Item> = (context: Context, slug: string) => Promise<Item | null>;

/** Looks up an item of a register, which has no drafts and no withdrawals: it is there, has another slug by now, or is unknown. */
export async function lookUpRegister<Item>(
	context: Context,
	{ kind, slug, load }: { kind: RegisterKind; slug: string; load: Load<Item> },
): Promise<LookUp<Item>> {
	const item = await load(context, slug);
	if (item) return { outcome: 'found', item };
	const itemId = await findRedirect(context, { kind, slug });
	const moved = itemId
		? await context.payload.findByID({ collection: kind, id: itemId, depth: 0, select: { slug: true }, req: context.req, disableErrors: true })
		: null;
	return moved && (await load(context, moved.slug)) ? { outcome: 'moved', url: addressOf({ kind, slug: moved.slug }) } : { outcome: 'unknown' };
}
