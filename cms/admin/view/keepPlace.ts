/** What may get the focus in place of what went away: a heading that takes it, or the line of a part that folds. */
const HOME = 'h1[tabindex], h2[tabindex], h3[tabindex], summary';

/**
 * As `ref` of a part that may go away while it has the focus, such as a row that is done and leaves its list: the nearest heading above gets it then.
 * Otherwise whoever works with the keyboard would begin again at the top of the page.
 */
export function keepPlace(part: HTMLElement | null): (() => void) | undefined {
	if (!part) return undefined;
	return () => {
		if (!part.contains(document.activeElement)) return;
		const homes = homesAbove(part);
		queueMicrotask(() => homes.find((home) => home.isConnected)?.focus());
	};
}

/** The nearest first. What goes away together with the part is among them. */
function homesAbove(part: HTMLElement): HTMLElement[] {
	const isAbove = (home: HTMLElement) => (home.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	return [...document.querySelectorAll<HTMLElement>(HOME)].filter(isAbove).reverse();
}
