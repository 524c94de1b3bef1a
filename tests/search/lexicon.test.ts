import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lexiconSource } from '../../cms/search/generateLexicon.ts';

test('the lexicon is what the generator makes of the dictionary', async () => {
	const committed = await readFile(new URL('../../cms/domain/search/words/lexicon-data.ts', import.meta.url), 'utf8');
	// Not `toBe`: a difference of a megabyte is no message.
	expect(committed === lexiconSource(), 'run: node cms/search/generateLexicon.ts').toBe(true);
});
