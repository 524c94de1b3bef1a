/** Opens the tab in which a field stands and brings the field into view and focus. Payload names its elements after their paths. */
export function showField(path: string): void {
	const top = path.split('.')[0] ?? path;
	const find = () => document.getElementById(`field-${path.replaceAll('.', '__')}`) ?? document.getElementById(`field-${top}`);
	const shown = find();
	if (shown) {
		focusOn(shown);
		return;
	}
	const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')];
	const standing = tabs.findIndex((tab) => tab.classList.contains('tabs-field__tab-button--active'));
	openUntilFound({ tabs: [...tabs.slice(standing + 1), ...tabs.slice(0, standing)], find });
}

/** A tab shows its fields only once it is open, a moment after the click. */
function openUntilFound({ tabs, find }: { tabs: HTMLButtonElement[]; find: () => HTMLElement | null }): void {
	const [tab, ...others] = tabs;
	if (!tab) return;
	tab.click();
	setTimeout(() => {
		const field = find();
		if (field) focusOn(field);
		else openUntilFound({ tabs: others, find });
	}, 60);
}

/** A row that is folded takes no focus until it is open. */
function focusOn(field: HTMLElement): void {
	const folded = field.parentElement?.closest('.collapsible--collapsed');
	const toggle = folded?.querySelector<HTMLButtonElement>('.collapsible__toggle');
	if (toggle) {
		toggle.click();
		setTimeout(() => focusOn(field), 350);
		return;
	}
	field.scrollIntoView({ block: 'center' });
	const input = field.matches('input, textarea, button') ? field : field.querySelector<HTMLElement>('input, textarea, [contenteditable], button');
	input?.focus({ preventScroll: true });
}
