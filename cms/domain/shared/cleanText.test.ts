import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines } from './cleanText.ts';

describe('a text that is kept', () => {
	it.each([
		['Anna\u0000 Aan\u0007bod', 'Anna Aanbod'],
		['Anna\tAanbod\r\nBureau', 'Anna Aanbod Bureau'],
		['Jan \u202Egnol\u202C', 'Jan gnol'],
		['Zoë Groß, 中文 👩‍🏫', 'Zoë Groß, 中文 👩‍🏫'],
	])('has no signs that show nothing: %j', (typed, kept) => expect(cleanLine(typed)).toBe(kept));

	it('of more lines keeps its lines and tabs', () => expect(cleanLines('Een\n\ttwee\u0008\r\ndrie\u001b[31m')).toBe('Een\n\ttwee\r\ndrie[31m'));
});
