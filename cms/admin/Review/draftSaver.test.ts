import { describe, expect, it } from 'vitest';
import { draftRowOf, EMPTY_DRAFT, type ReviewDraft } from '../../domain/review/draft.ts';
import type { DraftAtHand } from '../../operations/quality/loadReviewDraft.ts';
import { type DraftDoors, makeDraftSaver, type SaverState, type Stash } from './draftSaver.ts';

const draft = (reason: string, criterion = 'a'): ReviewDraft => ({ rows: [draftRowOf({ criterion, level: 2, reason })], note: '' });

/** A server that keeps one draft, as ours does; `isDown` loses the connection. */
function server() {
	const stored: DraftAtHand = { draft: 0, revision: 1, state: 'drafted', content: EMPTY_DRAFT };
	const held = { stored, isDown: false, saves: 0, refusal: '' };
	const doors: DraftDoors = {
		load: async () => (held.isDown ? null : { ...held.stored }),
		save: async ({ draft: version, content }) => {
			if (held.isDown) return { kind: 'offline' };
			if (held.refusal) return { kind: 'refused', message: held.refusal };
			if (version !== held.stored.draft) return { kind: 'stale' };
			held.saves += 1;
			held.stored = { ...held.stored, draft: version + 1, content };
			return { kind: 'saved', draft: version + 1, revision: 1, state: 'drafted' };
		},
	};
	return { held, doors };
}

function open({ doors, initial, stashes = [] }: { doors: DraftDoors; initial: DraftAtHand; stashes?: Stash[] }) {
	const seen: { state: SaverState | null; kept: Stash | null; timers: (() => void)[] } = { state: null, kept: null, timers: [] };
	const saver = makeDraftSaver({
		initial,
		stashes,
		doors,
		keep: (stash) => {
			seen.kept = stash;
		},
		onChange: (state) => {
			seen.state = state;
		},
		later: (then) => {
			seen.timers.push(then);
			return () => {
				seen.timers = seen.timers.filter((timer) => timer !== then);
			};
		},
	});
	return { saver, seen };
}

describe('a window on a review', () => {
	it('saves after typing, and keeps nothing on the device then', async () => {
		const { held, doors } = server();
		const { saver, seen } = open({ doors, initial: held.stored });
		saver.change(draft('E'));
		saver.change(draft('Eerst.'));
		expect(seen.timers).toHaveLength(1);
		expect(seen.kept?.mine).toEqual(draft('Eerst.'));
		expect(await saver.flush()).toBe(true);
		expect(held.stored.content).toEqual(draft('Eerst.'));
		expect(held.saves).toBe(1);
		expect(seen).toMatchObject({ kept: null, state: { status: 'saved', draft: 1 } });
	});

	it('keeps what is typed when the connection drops, and sends it later', async () => {
		const { held, doors } = server();
		const { saver, seen } = open({ doors, initial: held.stored });
		held.isDown = true;
		saver.change(draft('Zonder net.'));
		expect(await saver.flush()).toBe(false);
		expect(seen).toMatchObject({ state: { status: 'offline' }, kept: { mine: draft('Zonder net.') } });
		saver.change(draft('Zonder net, verder.'));
		held.isDown = false;
		expect(await saver.flush()).toBe(true);
		expect(held.stored.content).toEqual(draft('Zonder net, verder.'));
		expect(seen.kept).toBeNull();
	});

	it('sends what an earlier window left on the device', async () => {
		const { held, doors } = server();
		const { saver } = open({ doors, initial: held.stored, stashes: [{ base: EMPTY_DRAFT, mine: draft('Van gisteren.') }] });
		expect(await saver.flush()).toBe(true);
		expect(held.stored.content).toEqual(draft('Van gisteren.'));
	});

	it('loses nothing of two windows that write at once', async () => {
		const { held, doors } = server();
		const one = open({ doors, initial: held.stored });
		const two = open({ doors, initial: held.stored });
		one.saver.change(draft('Hier.'));
		two.saver.change({ rows: [...draft('Daar.').rows, ...draft('Alleen daar.', 'b').rows], note: '' });
		await Promise.all([one.saver.flush(), two.saver.flush()]);
		await Promise.all([one.saver.refresh(), two.saver.refresh()]);
		const reasons = held.stored.content.rows.map(({ reason }) => reason).join(' ');
		expect(reasons).toContain('Hier.');
		expect(reasons).toContain('Daar.');
		expect(reasons).toContain('Alleen daar.');
		expect([...(one.seen.state?.clashes ?? []), ...(two.seen.state?.clashes ?? [])]).toEqual(['a']);
	});

	it('takes in what another window saved when it comes into view', async () => {
		const { held, doors } = server();
		const { saver, seen } = open({ doors, initial: held.stored });
		held.stored = { ...held.stored, draft: 3, content: draft('Elders.') };
		await saver.refresh();
		expect(seen.state).toMatchObject({ draft: 3, content: draft('Elders.'), clashes: [] });
		expect(held.saves).toBe(0);
	});

	it('says why when saving is refused, and keeps the text', async () => {
		const { held, doors } = server();
		const { saver, seen } = open({ doors, initial: held.stored });
		held.refusal = 'De ronde is niet in de fase van beoordelen.';
		saver.change(draft('Te laat.'));
		expect(await saver.flush()).toBe(false);
		expect(seen).toMatchObject({ state: { status: 'refused', message: held.refusal }, kept: { mine: draft('Te laat.') } });
	});

	it('leaves nothing on the device of a review that is no longer this account’s', async () => {
		const { held, doors } = server();
		const { saver, seen } = open({ doors: { ...doors, save: async () => ({ kind: 'gone' }) }, initial: held.stored });
		saver.change(draft('Over een zaak met een belang.'));
		expect(await saver.flush()).toBe(false);
		expect(seen).toMatchObject({ kept: null, state: { status: 'refused' } });
	});

	it('saves what is typed during a save after it', async () => {
		const { held, doors } = server();
		const { saver } = open({ doors, initial: held.stored });
		saver.change(draft('Een.'));
		const saving = saver.flush();
		saver.change(draft('Een en twee.'));
		expect(await saving).toBe(true);
		expect(held.stored.content).toEqual(draft('Een en twee.'));
	});
});
