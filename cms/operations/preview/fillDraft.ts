import type { Offering, Page, Path, Vocabulary } from '../../payload-types.ts';
import { STILL_EMPTY } from '../present/stillEmpty.ts';

const EMPTY_TERM: Vocabulary = { id: '', kind: 'theme', slug: '', label: STILL_EMPTY, createdAt: '', updatedAt: '' };

/**
 * A draft as if it were complete: every text that publication asks for and that isn't there says so, so that the page can be shown as it will be.
 * Numbers and choices from closed lists stay absent; their presenters mark them.
 */
export function fillOffering(draft: Offering): Offering {
	return {
		...draft,
		title: draft.title || STILL_EMPTY,
		summary: draft.summary || STILL_EMPTY,
		audience: draft.audience || STILL_EMPTY,
		contactName: draft.contactName || STILL_EMPTY,
		contactEmail: draft.contactEmail || STILL_EMPTY,
		slug: draft.slug || '',
		description: draft.description || emptyText(),
		learningOutcomes: filledList(draft.learningOutcomes, { text: STILL_EMPTY }).map((outcome) => ({ ...outcome, text: outcome.text || STILL_EMPTY })),
		sectors: filledList(draft.sectors, EMPTY_TERM),
		form: draft.form || EMPTY_TERM,
	};
}

/** The same for a path; what a stage holds is filled in too. */
export function fillPath(draft: Path): Path {
	return {
		...draft,
		title: draft.title || STILL_EMPTY,
		summary: draft.summary || STILL_EMPTY,
		source: draft.source || STILL_EMPTY,
		slug: draft.slug || '',
		description: draft.description || emptyText(),
		role: draft.role || EMPTY_TERM,
		sectors: filledList(draft.sectors, EMPTY_TERM),
		stages: (draft.stages || []).map((stage) => ({
			...stage,
			title: stage.title || STILL_EMPTY,
			description: stage.description || STILL_EMPTY,
			competences: (stage.competences || []).filter(({ competence }) => competence),
		})),
	};
}

/** The same for a page. */
export function fillPage(draft: Page): Page {
	return { ...draft, title: draft.title || STILL_EMPTY, summary: draft.summary || STILL_EMPTY, slug: draft.slug || '', body: draft.body || emptyText() };
}

/** Missing at run time though the generated types know no drafts. */
function filledList<Item>(list: Item[] | null | undefined, item: Item): Item[] {
	return list && list.length > 0 ? list : [item];
}

function emptyText(): Page['body'] {
	const leaf = { detail: 0, format: 0, mode: 'normal', style: '', text: STILL_EMPTY, type: 'text', version: 1 };
	const paragraph = { children: [leaf], direction: null, format: '' as const, indent: 0, type: 'paragraph', version: 1 };
	return { root: { children: [paragraph], direction: null, format: '', indent: 0, type: 'root', version: 1 } };
}
