/** Where an item with live and draft twins stands in its life. */
export type PublicationState = 'draft' | 'published' | 'withdrawn' | 'archived';
export type PublicationVerb = 'publish' | 'withdraw' | 'republish' | 'archive' | 'unarchive';

type Transition = { verb: PublicationVerb; from: PublicationState; to: PublicationState };

/**
 * The life of offerings, paths and pages. What has been live leaves the catalogue by `withdraw` only, which asks for a reason;
 * an archived item is withdrawn too, and out of sight of those who work.
 */
const PUBLICATION_TRANSITIONS: readonly Transition[] = [
	{ verb: 'publish', from: 'draft', to: 'published' },
	{ verb: 'publish', from: 'published', to: 'published' },
	{ verb: 'withdraw', from: 'published', to: 'withdrawn' },
	{ verb: 'republish', from: 'withdrawn', to: 'published' },
	{ verb: 'archive', from: 'withdrawn', to: 'archived' },
	{ verb: 'unarchive', from: 'archived', to: 'withdrawn' },
];

/** Whether an item may take a step from where it stands. */
export function mayStep({ from, verb }: { from: PublicationState; verb: PublicationVerb }): boolean {
	return PUBLICATION_TRANSITIONS.some((transition) => transition.from === from && transition.verb === verb);
}
