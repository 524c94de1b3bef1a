/** A field of the form: what stands in it and what stood in it when it was last read or saved. */
type FormValue = { value?: unknown; initialValue?: unknown };

/** What somebody typed and did not save, one per field. */
export type UnsavedField = { path: string; text: string };

/** The texts of a form that differ from what was read; running text without its marks. Fields that are no text are left out. */
export function unsavedFields(fields: Record<string, FormValue>): UnsavedField[] {
	return Object.entries(fields).flatMap(([path, { value, initialValue }]) => {
		const text = textOf(value).trim();
		return text === '' || text === textOf(initialValue).trim() ? [] : [{ path, text }];
	});
}

/** The words of a line, or of running text as the editor keeps it: nodes with `text`, and nodes with `children`. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null) return '';
	if ('root' in value) return textOf(value.root);
	if ('text' in value && typeof value.text === 'string') return value.text;
	if (!('children' in value) || !Array.isArray(value.children)) return '';
	const isOfLines = value.children.some((child: unknown) => typeof child === 'object' && child !== null && 'children' in child);
	return value.children.map(textOf).join(isOfLines ? '\n' : '');
}
