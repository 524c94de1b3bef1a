import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { AddressedKind } from '../domain/shared/address.ts';

/** What stood in the main document before a change; the draft twin that Payload hands to hooks may say something else. */
const liveTwinSchema = z.object({
	id: z.string(),
	slug: z.string().nullish(),
	_status: z.enum(['draft', 'published']).nullish(),
	publishedAt: z.string().nullish(),
	provider: z.string().nullish(),
	stages: z.array(z.object({ competences: z.array(z.object({ offerings: z.array(z.string()).nullish() })).nullish() })).nullish(),
});
export type LiveTwin = z.infer<typeof liveTwinSchema>;

/** Notes the live twin of an item before it is changed, for the hooks that come after. */
export function noteLiveTwin(collection: AddressedKind): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, operation, req }) => {
		if (operation === 'update' && originalDoc?.id) {
			const live = await req.payload.findByID({ collection, id: originalDoc.id, depth: 0, draft: false, req, disableErrors: true });
			req.context[contextKey(String(originalDoc.id))] = live ? liveTwinSchema.parse(live) : null;
		}
		return data;
	};
}

/** The live twin as it was before the change under way; null for a new item and for collections without twins. */
export function liveTwinBefore(req: PayloadRequest, id: string): LiveTwin | null {
	const parsed = liveTwinSchema.safeParse(req.context[contextKey(id)]);
	return parsed.success ? parsed.data : null;
}

function contextKey(id: string): string {
	return `liveTwin:${id}`;
}
