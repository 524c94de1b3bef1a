import type { CollectionSlug } from 'payload';

/** The address in the admin panel of one item. */
export function itemHref(collection: CollectionSlug, id: string): string {
	return `/admin/collections/${collection}/${id}`;
}

/** The address in the admin panel of a list, with a question in the form of Payload's REST API. */
export function listHref(collection: CollectionSlug, question: Record<string, string> = {}): string {
	const query = new URLSearchParams(question).toString();
	return `/admin/collections/${collection}${query ? `?${query}` : ''}`;
}
