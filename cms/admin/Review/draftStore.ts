import { z } from 'zod';
import type { Stash } from './draftSaver.ts';

const draftSchema = z.object({
	rows: z.array(z.object({ criterion: z.string(), level: z.number().nullable(), doesNotApply: z.boolean(), reason: z.string() })),
	note: z.string(),
});
const stashSchema = z.object({ base: draftSchema, mine: draftSchema });

export type DraftStore = { left: Stash[]; keep: (stash: Stash | null) => void };

/**
 * Where a window keeps what isn't sent yet: on the device, per account, review and window. `left` is what windows left there. Keeping nothing also
 * takes away what they left, since it was merged in and sent. On a device that keeps nothing it does nothing.
 */
export function openDraftStore({ user, review }: { user: string; review: string }): DraftStore {
	const prefix = `napl-review:${user}:${review}:`;
	const own = `${prefix}${crypto.randomUUID()}`;
	const known = keysWith(prefix);
	return {
		left: known.flatMap(readStash),
		keep: (stash) => {
			try {
				if (stash) localStorage.setItem(own, JSON.stringify(stash));
				else for (const key of [...known, own]) localStorage.removeItem(key);
			} catch {
				// A full or closed storage: what was typed is still on the screen.
			}
		},
	};
}

function keysWith(prefix: string): string[] {
	try {
		return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
	} catch {
		return [];
	}
}

function readStash(key: string): Stash[] {
	try {
		const found = stashSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
		return found.success ? [found.data] : [];
	} catch {
		return [];
	}
}
