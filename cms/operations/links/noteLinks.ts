import type { CollectionSlug, Payload } from 'payload';
import { linksIn } from '../../domain/link/linksIn.ts';

/** The collections in whose texts visitors find web addresses. */
export const LINKING = ['offerings', 'paths', 'pages', 'editions', 'providers'] as const satisfies readonly CollectionSlug[];
export type LinkingKind = (typeof LINKING)[number];

const PAGE = 200;

/** Notes the web addresses of one document, so that they are asked for soon; those that are known already keep what is known. */
export async function noteLinks({ payload, kind, id, today }: { payload: Payload; kind: LinkingKind; id: string; today: string }): Promise<void> {
	const doc = await payload.findByID({ collection: kind, id, depth: 0, draft: true, disableErrors: true });
	if (!doc) return;
	for (const url of new Set(linksIn({ ...doc }).map((link) => link.url))) await note({ payload, url, usedIn: [`${kind}/${id}`], today });
}

/** Notes the web addresses of everything, drafts included, and forgets those that stand nowhere any more. */
export async function noteAllLinks({ payload, today }: { payload: Payload; today: string }): Promise<void> {
	const uses = new Map<string, string[]>();
	for (const kind of LINKING) {
		for await (const doc of documentsOf({ payload, kind })) {
			for (const { url } of linksIn({ ...doc })) uses.set(url, [...new Set([...(uses.get(url) ?? []), `${kind}/${doc.id}`])]);
		}
	}
	await payload.db.deleteMany({ collection: 'linkChecks', where: { url: { not_in: [...uses.keys()] } } });
	for (const [url, usedIn] of uses) await note({ payload, url, usedIn, today, isWhole: true });
}

async function* documentsOf({ payload, kind }: { payload: Payload; kind: LinkingKind }) {
	for (let page: number | null | undefined = 1; page; ) {
		const found: { docs: { id: string }[]; nextPage?: number | null | undefined } = await payload.find({
			collection: kind,
			draft: true,
			depth: 0,
			sort: 'id',
			limit: PAGE,
			page,
		});
		yield* found.docs;
		page = found.nextPage;
	}
}

/** `isWhole`: `usedIn` are all its uses. Else they come to the known ones. */
async function note({
	payload,
	url,
	usedIn,
	today,
	isWhole,
}: {
	payload: Payload;
	url: string;
	usedIn: string[];
	today: string;
	isWhole?: boolean;
}): Promise<void> {
	const { docs } = await payload.find({ collection: 'linkChecks', where: { url: { equals: url } }, depth: 0, limit: 1, pagination: false });
	const [known] = docs;
	if (!known) {
		await payload.create({ collection: 'linkChecks', data: { url, usedIn, state: 'unknown', deadDays: 0, nextCheckDay: today }, depth: 0 });
		return;
	}
	const all = isWhole ? usedIn : [...new Set([...(known.usedIn ?? []), ...usedIn])];
	if (all.length !== (known.usedIn ?? []).length || all.some((use) => !known.usedIn?.includes(use)))
		await payload.update({ collection: 'linkChecks', id: known.id, data: { usedIn: all }, depth: 0 });
}
