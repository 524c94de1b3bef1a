/**
 * The items of a cell. One sign parts them: `|` where there is one, else the end of a line, else `;`. A backslash before a sign takes its
 * meaning away. "po; vo" and "po | vo" are two items, "lezen; schrijven |" is one.
 */
export function readList(text: string): string[] {
	const separator = ['|', '\n', ';'].find((sign) => hasSign(text, sign));
	const parts = separator ? splitAt(text, separator) : [text];
	return parts.map((part) => withoutBackslashes(part.trim())).filter((part) => part !== '');
}

/** Items as a cell that `readList` reads back as the same items. */
export function writeList(items: readonly string[]): string {
	const needsBar = items.some((item) => /[;\n|\\]/.test(item));
	if (!needsBar) return items.join('; ');
	const text = items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
	return items.length === 1 ? `${text} |` : text;
}

function hasSign(text: string, sign: string): boolean {
	return splitAt(text, sign).length > 1;
}

function splitAt(text: string, sign: string): string[] {
	const parts = [''];
	for (let place = 0; place < text.length; place += 1) {
		const letter = text[place] ?? '';
		if (letter === sign) parts.push('');
		else if (letter === '\\') {
			place += 1;
			parts[parts.length - 1] += letter + (text[place] ?? '');
		} else parts[parts.length - 1] += letter;
	}
	return parts;
}

function withoutBackslashes(text: string): string {
	return text.replace(/\\([\\|;])/g, '$1');
}
