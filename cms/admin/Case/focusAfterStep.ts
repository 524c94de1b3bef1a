/**
 * Moves the focus when a step is done and its form disappears: to the title of the item of the list in which it stood (`data-item` with a
 * `data-item-title` in it), else to the heading of the page. Who works by keyboard goes on from there.
 */
export function focusAfterStep(form: HTMLElement | null): void {
	const title = form?.closest('[data-item]')?.querySelector<HTMLElement>('[data-item-title]');
	(title ?? document.getElementById('work-title'))?.focus();
}
