/** Where each kind of item has its public address. */
const PUBLIC_PATHS = { offerings: '/aanbod/', paths: '/paden/', pages: '/', regions: '/regios/', providers: '/aanbieders/' } as const;

/** Every kind that has a public address of its own and keeps it for good. */
export type PublicKind = keyof typeof PUBLIC_PATHS;
/** Kinds that are kept as a register: there is no draft and no withdrawal of them. */
export type RegisterKind = 'regions' | 'providers';
/** Kinds whose text has a live and a draft twin, and that can be withdrawn. */
export type AddressedKind = Exclude<PublicKind, RegisterKind>;

/** The unique key under which an address is remembered: kind and slug. */
export function addressKey({ kind, slug }: { kind: PublicKind; slug: string }): string {
	return `${kind}/${slug}`;
}

/** The public address of an item: `/aanbod/lezen-in-de-bovenbouw`. */
export function addressOf({ kind, slug }: { kind: PublicKind; slug: string }): string {
	return `${PUBLIC_PATHS[kind]}${slug}`;
}

/** Where the site shows the draft of an item to whoever holds a signed address: `/voorbeeld/aanbod/<id>`. */
export function previewAddressOf({ kind, id }: { kind: AddressedKind; id: string }): string {
	return `/voorbeeld/${PREVIEW_NAMES[kind]}/${id}`;
}

const PREVIEW_NAMES = { offerings: 'aanbod', paths: 'paden', pages: 'paginas' } as const;
