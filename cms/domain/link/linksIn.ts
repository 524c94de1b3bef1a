import { isCheckable } from './verdict.ts';

/** A web address in a document and the field in which it stands. */
export type FoundLink = { url: string; path: string };

const NOT_TEXT = ['slug', 'id'];

/** Every web address in a document that can be asked for, once per field: of web address fields, of links in running text, at any depth. */
export function linksIn(doc: Record<string, unknown>): FoundLink[] {
	return Object.entries(doc).flatMap(([path, value]) => (NOT_TEXT.includes(path) ? [] : [...new Set(urlsIn(value))].map((url) => ({ url, path }))));
}

function urlsIn(value: unknown): string[] {
	if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) && isCheckable(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(urlsIn) : [];
}
