import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entryText, type LogEntry, logKey } from './logEntry.ts';
import { firstBrokenLink, type SealedEntry } from './verifyChain.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const STATES = ['open', 'submitted', 'in-review', 'prepared'];

function entry(revision: number, previous: SealedEntry | null): SealedEntry {
	const bare: LogEntry = {
		key: logKey({ kind: 'qualityCases', itemId: 'a', revision }),
		kind: 'qualityCases',
		itemId: 'a',
		case: 'a',
		provider: 'p',
		revision,
		at: `2026-11-${String(10 + revision)}T09:00:00.000Z`,
		actor: 'u',
		actorLabel: 'Secretaris',
		onBehalfOf: null,
		capacity: 'secretary',
		verb: 'x',
		from: previous?.to ?? null,
		to: STATES[revision] ?? 'open',
		fields: [],
		textDigest: null,
		previousHash: previous?.hash ?? null,
	};
	return { ...bare, hash: digest(entryText(bare)) };
}

const chain: SealedEntry[] = [];
for (const revision of STATES.keys()) chain.push(entry(revision, chain.at(-1) ?? null));
const head = { state: 'prepared', revision: 3 };
const check = (entries: readonly SealedEntry[], at: typeof head | null = head) => firstBrokenLink({ entries, head: at, digest });
const bend = (index: number, change: Partial<SealedEntry>) => chain.map((link, at) => (at === index ? { ...link, ...change } : link));

describe('the chain of a record', () => {
	it('holds as it was written', () => {
		expect(check(chain)).toBeNull();
	});

	it.each([
		['when', { at: '2026-11-30T09:00:00.000Z' }],
		['who', { actor: 'somebody-else' }],
		['for whom', { onBehalfOf: 'x' }],
		['what', { verb: 'y' }],
		['where to', { to: 'released' }],
		['why', { textDigest: 'other' }],
		['which fields', { fields: ['score'] }],
	])('breaks at the link where somebody bent %s', (_, change) => {
		expect(check(bend(1, change))).toMatchObject({ key: 'qualityCases:a:1' });
	});

	it('breaks at the next link where somebody bent one and hashed it anew', () => {
		const [, second] = chain;
		if (!second) throw new Error('no second link');
		const { hash: _hash, ...bare } = { ...second, actor: 'somebody-else' };
		expect(check(bend(1, { ...bare, hash: digest(entryText(bare)) }))).toMatchObject({ key: 'qualityCases:a:2' });
	});

	it('breaks where a link was dropped, the last one included', () => {
		expect(check(chain.filter((_, index) => index !== 1))).toEqual({ key: 'qualityCases:a:2', problem: 'Stap 1 ontbreekt.' });
		expect(check(chain.slice(0, 3))).toMatchObject({ key: 'qualityCases:a:2', problem: expect.stringContaining('de zaak staat op 3') });
		expect(check([])).toMatchObject({ problem: 'Er is geen enkele stap vastgelegd.' });
	});

	it('breaks where two links were swapped', () => {
		const [first, second, third, fourth] = chain;
		if (!first || !second || !third || !fourth) throw new Error('too short');
		expect(check([first, third, second, fourth])).toMatchObject({ key: 'qualityCases:a:2' });
		expect(check([first, { ...second, revision: 2, key: third.key }, { ...third, revision: 1, key: second.key }, fourth])).not.toBeNull();
	});

	it('breaks where the record stands elsewhere than its last link says', () => {
		expect(check(chain, { state: 'decided', revision: 3 })).toMatchObject({ key: 'qualityCases:a:3' });
	});
});
