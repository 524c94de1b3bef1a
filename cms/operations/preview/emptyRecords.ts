import type { Provider, Vocabulary } from '../../payload-types.ts';

/** What a preview shows where a draft says nothing yet that publication will ask for. */
export const STILL_EMPTY = '(nog leeg)';

const NEVER = { id: '', createdAt: '', updatedAt: '' };

/** Stands in for a term that was not chosen yet. */
export const EMPTY_TERM: Vocabulary = { ...NEVER, kind: 'theme', slug: '', label: STILL_EMPTY };

/** Stands in for a provider that was not chosen yet. */
export const EMPTY_PROVIDER: Pick<Provider, 'id' | 'slug' | 'name'> = { id: '', slug: '', name: STILL_EMPTY };
