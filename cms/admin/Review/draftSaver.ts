import { areSameDrafts, type ReviewDraft } from '../../domain/review/draft.ts';
import { mergeDrafts } from '../../domain/review/mergeDrafts.ts';
import type { DraftAtHand } from '../../operations/quality/loadReviewDraft.ts';

/** What a window keeps on the device until it is sent: what was typed, and the text on which that was typed. */
export type Stash = { base: ReviewDraft; mine: ReviewDraft };

export type SaveAnswer =
	| { kind: 'saved'; draft: number; revision: number; state: string }
	/** Another window saved in between. */
	| { kind: 'stale' }
	| { kind: 'offline' }
	/** Not this account's any more: given back, replaced, or an interest was declared. */
	| { kind: 'gone' }
	| { kind: 'refused'; message: string };

export type DraftDoors = { save: (sent: { draft: number; content: ReviewDraft }) => Promise<SaveAnswer>; load: () => Promise<DraftAtHand | null> };

export type SaverState = {
	content: ReviewDraft;
	draft: number;
	revision: number;
	state: string;
	status: 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';
	/** Why nothing is saved, where it is refused. */
	message: string | null;
	/** Criteria at which two windows wrote; both texts are there. */
	clashes: string[];
};

export type DraftSaver = {
	change: (content: ReviewDraft) => void;
	/** Saves what isn't saved yet, now; true where all is saved. */
	flush: () => Promise<boolean>;
	/** Takes in what another window saved, when this one comes into view. */
	refresh: () => Promise<void>;
	stop: () => void;
};

type Settings = {
	initial: DraftAtHand;
	/** What windows left on this device unsent. */
	stashes: readonly Stash[];
	doors: DraftDoors;
	/** Keeps what isn't sent on the device; null when all is. */
	keep: (stash: Stash | null) => void;
	onChange: (state: SaverState) => void;
	/** Calls back after so many milliseconds, unless the answer is called first. */
	later: (then: () => void, milliseconds: number) => () => void;
};

const GONE = 'Deze beoordeling is niet meer voor u; er wordt niets meer bewaard.';
const AFTER_TYPING_IN_MS = 800;
const AFTER_FAILURE_IN_MS = 5000;

/** The state of a window that just opened on a stored draft. */
export function openedOn({ content, draft, revision, state }: DraftAtHand): SaverState {
	return { content, draft, revision, state, status: 'saved', message: null, clashes: [] };
}

/**
 * Saves a review while it is typed, one save at a time, each on top of the last that is known; what another window saved meanwhile is merged in and
 * saved anew. What isn't sent stays on the device until it is.
 */
export function makeDraftSaver({ initial, stashes, doors, keep, onChange, later }: Settings): DraftSaver {
	let current = openedOn(initial);
	let base = initial.content;
	let running: Promise<boolean> | null = null;
	let cancel = () => {};

	const set = (changes: Partial<SaverState>) => {
		current = { ...current, ...changes };
		onChange(current);
	};
	const isDirty = () => !areSameDrafts(current.content, base);
	const schedule = (milliseconds: number) => {
		cancel();
		cancel = later(() => void flush(), milliseconds);
	};
	const mergeIn = ({ stash, theirs }: { stash: Stash; theirs: ReviewDraft }) => {
		const merged = mergeDrafts({ ...stash, theirs });
		set({ content: merged.draft, clashes: [...new Set([...current.clashes, ...merged.clashes])] });
	};
	/** Makes what is stored now the base, with what this window changed on top of it. */
	const takeIn = (stored: DraftAtHand) => {
		const mine = { base, mine: current.content };
		base = stored.content;
		set({ draft: stored.draft, revision: stored.revision, state: stored.state });
		mergeIn({ stash: mine, theirs: stored.content });
	};
	/** One try; true where it makes sense to look again at once. */
	const trySaving = async (): Promise<boolean> => {
		const sent = current.content;
		set({ status: 'saving' });
		const answer = await doors.save({ draft: current.draft, content: sent });
		if (answer.kind === 'saved') {
			base = sent;
			set({ draft: answer.draft, revision: answer.revision, state: answer.state });
			return true;
		}
		if (answer.kind === 'gone') {
			keep(null);
			set({ status: 'refused', message: GONE });
			return false;
		}
		if (answer.kind === 'refused') {
			set({ status: 'refused', message: answer.message });
			return false;
		}
		const stored = answer.kind === 'stale' ? await doors.load() : null;
		if (stored) {
			takeIn(stored);
			return true;
		}
		set({ status: 'offline' });
		schedule(AFTER_FAILURE_IN_MS);
		return false;
	};
	const run = async (): Promise<boolean> => {
		while (isDirty()) if (!(await trySaving())) return false;
		keep(null);
		set({ status: 'saved', message: null });
		return true;
	};
	const flush = (): Promise<boolean> => {
		cancel();
		running ??= run().finally(() => {
			running = null;
		});
		return running;
	};

	for (const stash of stashes) mergeIn({ stash, theirs: current.content });
	if (isDirty()) {
		set({ status: 'waiting' });
		keep({ base, mine: current.content });
		schedule(0);
	}
	return {
		change: (content) => {
			set({ content, status: current.status === 'offline' ? 'offline' : 'waiting', message: null });
			keep({ base, mine: content });
			if (current.status !== 'offline') schedule(AFTER_TYPING_IN_MS);
		},
		flush,
		refresh: async () => {
			if (running) return;
			const stored = await doors.load();
			if (stored && !running && stored.draft > current.draft) takeIn(stored);
			if (isDirty()) schedule(0);
		},
		stop: () => cancel(),
	};
}
