import type { Term } from '../shared/terms.ts';

/** Why a case was opened. */
export const CASE_KINDS = [
	{ code: 'first', slug: 'eerste', label: 'Eerste aanvraag' },
	{ code: 'renewal', slug: 'verlenging', label: 'Verlenging' },
	{ code: 'reopened', slug: 'heropend', label: 'Heropend na een wijziging' },
] as const satisfies readonly Term[];
