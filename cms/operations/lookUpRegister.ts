import type { Context } from './catalogueContext.ts';
import type { LookUp } from './lookUpAddress.ts';

/** Looks up an item of a register, which has no drafts and no withdrawals: it is there or it is not. */
export async function lookUpRegister<Item>(
	context: Context,
	{ slug, load }: { slug: string; load: (context: Context, slug: string) => Promise<Item | null> },
): Promise<LookUp<Item>> {
	const item = await load(context, slug);
	return item ? { outcome: 'found', item } : { outcome: 'unknown' };
}
