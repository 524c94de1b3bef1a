import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { describe, expect, it } from 'vitest';
import { adminWords } from './words.ts';

/** Words that Dutch and English share. */
const SHARED = /^(Account|Filters?|Menu|Open|Type|Status|Code|Logo)$/;
/** Said only where this platform has no such thing: keys of an API by Payload, languages, uploads in bulk. */
const UNUSED = /^(authentication|localization|dashboard)\.|reindex|Reindex|Locale|Global|InSelection|copyWarning/;

const shown = new Map(Object.entries({ ...flat(nl.translations), ...flat(adminWords) }));

describe('the words of the admin', () => {
	it('are Dutch where Payload forgot to translate', () => {
		const english = Object.entries(flat(en.translations)).filter(
			([key, text]) => !UNUSED.test(key) && text.length > 3 && !SHARED.test(text) && shown.get(key) === text,
		);
		expect(english.map(([key]) => key)).toEqual([]);
	});

	it('say "u" to people', () => {
		const informal = [...shown].filter(([key, text]) => !UNUSED.test(key) && /\b(je|jij|jouw|jullie)\b/i.test(text));
		expect(informal.map(([key]) => key)).toEqual([]);
	});

	it('replace nothing that Payload no longer says, and keep its values', () => {
		const payload = flat(en.translations);
		for (const [key, text] of Object.entries(flat(adminWords))) {
			expect(payload, key).toHaveProperty([key]);
			const known = payload[key]?.match(/\{\{\w+\}\}/g) ?? [];
			expect(known, key).toEqual(expect.arrayContaining(text.match(/\{\{\w+\}\}/g) ?? []));
		}
	});

	it('are no answer of a machine about its task', () => {
		expect(Math.max(...[...shown].filter(([key]) => !UNUSED.test(key)).map(([, text]) => text.length))).toBeLessThan(400);
	});
});

/** The words by `group.key`. */
function flat(words: object, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(words).flatMap(([key, value]) =>
			typeof value === 'string' ? [[`${prefix}${key}`, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
		),
	);
}
