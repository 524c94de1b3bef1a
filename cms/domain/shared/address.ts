/** The kinds that have a public address of their own and keep it for good. */
const ADDRESSED_KINDS = { offerings: '/aanbod/', paths: '/paden/', pages: '/' } as const;

export type AddressedKind = keyof typeof ADDRESSED_KINDS;

/** The unique key under which an address is remembered: kind and slug. */
export function addressKey({ kind, slug }: { kind: AddressedKind; slug: string }): string {
	return `${kind}/${slug}`;
}

/** The public address of an item: `/aanbod/lezen-in-de-bovenbouw`. */
export function addressOf({ kind, slug }: { kind: AddressedKind; slug: string }): string {
	return `${ADDRESSED_KINDS[kind]}${slug}`;
}
