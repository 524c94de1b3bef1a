import { useEffect, useRef, useState } from 'react';
import type { DraftAtHand } from '../../operations/quality/loadReviewDraft.ts';
import { type DraftSaver, makeDraftSaver, openedOn, type SaverState } from './draftSaver.ts';
import { openDraftStore } from './draftStore.ts';
import { reviewDoors } from './reviewDoors.ts';

type DraftInWindow = { saver: SaverState; change: DraftSaver['change']; flush: DraftSaver['flush'] };

/** A review as it is written in this window, saved while typing; see `makeDraftSaver`. */
export function useReviewDraft({ initial, root, user, review }: { initial: DraftAtHand; root: string; user: string; review: string }): DraftInWindow {
	const [saver, setSaver] = useState<SaverState>(() => openedOn(initial));
	const made = useRef<DraftSaver | null>(null);
	const first = useRef(initial);
	useEffect(() => {
		const store = openDraftStore({ user, review });
		const own = makeDraftSaver({ initial: first.current, stashes: store.left, doors: reviewDoors(root), keep: store.keep, onChange: setSaver, later });
		made.current = own;
		const send = () => void own.flush();
		const look = () => void (document.visibilityState === 'visible' ? own.refresh() : own.flush());
		window.addEventListener('online', send);
		window.addEventListener('pagehide', send);
		document.addEventListener('visibilitychange', look);
		return () => {
			window.removeEventListener('online', send);
			window.removeEventListener('pagehide', send);
			document.removeEventListener('visibilitychange', look);
			send();
			own.stop();
		};
	}, [root, user, review]);
	return {
		saver,
		change: (content) => made.current?.change(content),
		flush: async () => (await made.current?.flush()) ?? false,
	};
}

function later(then: () => void, milliseconds: number): () => void {
	const timer = setTimeout(then, milliseconds);
	return () => clearTimeout(timer);
}
