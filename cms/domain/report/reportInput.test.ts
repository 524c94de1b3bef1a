import { describe, expect, it } from 'vitest';
import { reportFormSchema } from './reportInput.ts';

const messagesOf = (input: unknown) => reportFormSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

describe('a report', () => {
	it('asks for a category and a sentence, in Dutch', () => {
		expect(messagesOf({})).toEqual(['Kies wat er niet klopt.', 'Schrijf wat er niet klopt.']);
		expect(messagesOf({ category: 'nonsense', text: '  kort  ' })).toEqual(['Kies wat er niet klopt.', 'Schrijf in een zin wat er niet klopt.']);
	});

	it('is at most a thousand characters, counted as the visitor sees them', () => {
		expect(messagesOf({ category: 'text', text: 'a\r\n'.repeat(500) })).toEqual([]);
		expect(messagesOf({ category: 'text', text: 'a'.repeat(1001) })).toEqual(['Houd het bij 1000 tekens.']);
	});

	it('holds nothing else that is sent along', () => {
		expect(reportFormSchema.parse({ category: 'other', text: 'De link werkt niet.', name: 'Jan', mail: 'x@y.z' })).toEqual({
			category: 'other',
			text: 'De link werkt niet.',
		});
	});
});
