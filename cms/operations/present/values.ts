import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html';
import { type Term, termOf } from '../../domain/shared/terms.ts';
import { STILL_EMPTY } from './stillEmpty.ts';

type Named = { slug: string; label: string };
type Titled = { slug: string; title: string };

/** The day of a stored date, `JJJJ-MM-DD`. Days are stored at noon UTC, so the first ten characters are the day. */
export function dayText(stored: string): string {
	return stored.slice(0, 10);
}

/** The same for a date that may be absent. */
export function optionalDay(stored: string | null | undefined): string | null {
	return stored ? dayText(stored) : null;
}

/** A text that may be absent or empty. */
export function optionalText(stored: string | null | undefined): string | null {
	return stored ? stored : null;
}

/** What the site shows of a term from a closed list; a draft may not have chosen one yet. */
export function presentTerm(terms: readonly Term[], code: string | null | undefined): Named {
	if (!code) return { slug: '', label: STILL_EMPTY };
	const { slug, label } = termOf(terms, code);
	return { slug, label };
}

/** What the site shows of terms from the vocabulary; a reference that was not loaded or no longer exists is left out. */
export function presentTerms(references: readonly unknown[] | null | undefined): Named[] {
	return (references ?? []).flatMap((reference) => presentReference(reference, 'label') ?? []);
}

/** Slug and name of a loaded term; throws where it is missing, because publication requires it. */
export function requireTerm(reference: unknown): Named {
	const term = presentReference(reference, 'label');
	if (!term) throw new Error('A required term was not loaded');
	return term;
}

/** Slug and title of loaded records that are known by `name` or `title`. */
export function presentLinks(references: readonly unknown[] | null | undefined, by: 'name' | 'title'): Titled[] {
	return (references ?? []).flatMap((reference) => {
		const found = presentReference(reference, by);
		return found ? [{ slug: found.slug, title: found.label }] : [];
	});
}

/** Attributes that Lexical's converter writes for alignment and indents, which our editor doesn't have and the site's CSP refuses. */
const STYLE_ATTRIBUTES = / style="[^"]*"/g;

/** Running text as an HTML fragment. Lexical's own converter escapes all text, so a quoted attribute is always its own. */
export function presentRichText(value: Parameters<typeof convertLexicalToHTML>[0]['data'] | null | undefined): string {
	return value ? convertLexicalToHTML({ data: value, disableContainer: true }).replace(STYLE_ATTRIBUTES, '') : '';
}

function presentReference(reference: unknown, by: 'label' | 'name' | 'title'): Named | null {
	if (typeof reference !== 'object' || reference === null || !('slug' in reference)) return null;
	const label: unknown = Reflect.get(reference, by);
	return typeof reference.slug === 'string' && typeof label === 'string' ? { slug: reference.slug, label } : null;
}
