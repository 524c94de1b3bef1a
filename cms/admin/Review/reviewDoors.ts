import { z } from 'zod';
import type { DraftAtHand } from '../../operations/quality/loadReviewDraft.ts';
import { faultMessage } from '../view/callDoor.ts';
import type { DraftDoors, SaveAnswer } from './draftSaver.ts';

const savedSchema = z.object({ draft: z.number(), revision: z.number(), state: z.string() });
const staleSchema = z.object({ errors: z.tuple([z.object({ data: z.object({ code: z.literal('stale-draft') }) })]) });
const draftSchema = savedSchema.extend({
	content: z.object({
		rows: z.array(z.object({ criterion: z.string(), level: z.number().nullable(), doesNotApply: z.boolean(), reason: z.string() })),
		note: z.string(),
	}),
});

const SIGNED_OUT = 'U bent niet meer ingelogd. Wat u schreef, staat op dit apparaat: log in een ander tabblad in en kom hier terug.';

/** The doors through which a review is saved and read while it is written. `root` is the review's address in the API. */
export function reviewDoors(root: string): DraftDoors {
	return {
		save: async ({ draft, content }) => {
			const response = await ask(`${root}/save`, { method: 'POST', body: JSON.stringify({ draft, ...content }) });
			return response ? answerOf(response) : { kind: 'offline' };
		},
		load: async (): Promise<DraftAtHand | null> => {
			const response = await ask(`${root}/draft`, { method: 'GET' });
			const found = draftSchema.safeParse(await response?.json().catch(() => null));
			return found.success ? found.data : null;
		},
	};
}

async function answerOf(response: Response): Promise<SaveAnswer> {
	const json: unknown = await response.json().catch(() => null);
	const saved = savedSchema.safeParse(json);
	if (response.ok && saved.success) return { kind: 'saved', ...saved.data };
	if (response.status >= 500) return { kind: 'offline' };
	if (response.status === 401 || response.status === 403) return { kind: 'refused', message: SIGNED_OUT };
	if (response.status === 404 && faultMessage(json)) return { kind: 'gone' };
	if (staleSchema.safeParse(json).success) return { kind: 'stale' };
	return { kind: 'refused', message: faultMessage(json) ?? 'Bewaren lukte niet. Ververs de pagina; wat u schreef, blijft op dit apparaat.' };
}

/** Null where there is no connection. */
function ask(path: string, init: RequestInit): Promise<Response | null> {
	return fetch(path, { ...init, credentials: 'include', headers: { 'content-type': 'application/json' } }).catch(() => null);
}
