import type { PayloadRequest } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';

type Item = { req: PayloadRequest; kind: AddressedKind; id: string };
type Text = Record<string, unknown>;

/** What of a document is no text of it: who it is, when it was written, and whether it is live. */
const NO_TEXT = ['id', 'createdAt', 'updatedAt', '_status', 'publishedAt', 'deletedAt'];

/** While this stands in the request's context, an item goes off line by right: there is a reason for it. */
export const TAKING_OFF_LINE = 'isTakenOffLine';

/**
 * Takes the live text off line and leaves it in the main document, where `putBackOnLine` finds it. Payload would write the newest draft
 * over it: that is saved once more, as the draft that it is.
 */
export async function takeOffLine(item: Item): Promise<void> {
	const { live, draft } = await readTwins(item);
	item.req.context[TAKING_OFF_LINE] = item.id;
	await save(item, { ...live, _status: 'draft' });
	delete item.req.context[TAKING_OFF_LINE];
	if (!isSame(live, draft)) await saveDraft(item, draft);
}

/** Puts the text that was live last back on line. A newer draft stays one. */
export async function putBackOnLine(item: Item): Promise<void> {
	const { live, draft } = await readTwins(item);
	await save(item, { ...live, _status: 'published' });
	if (!isSame(live, draft)) await saveDraft(item, draft);
}

async function readTwins({ req, kind, id }: Item): Promise<{ live: Text; draft: Text }> {
	const [live, draft] = await Promise.all([
		req.payload.findByID({ collection: kind, id, depth: 0, draft: false, req }),
		req.payload.findByID({ collection: kind, id, depth: 0, draft: true, req }),
	]);
	return { live: textOf(live), draft: textOf(draft) };
}

async function save({ req, kind, id }: Item, data: Text): Promise<void> {
	await req.payload.update({ collection: kind, id, data, depth: 0, overrideAccess: false, user: req.user, req });
}

async function saveDraft({ req, kind, id }: Item, draft: Text): Promise<void> {
	await req.payload.update({ collection: kind, id, data: { ...draft, _status: 'draft' }, draft: true, depth: 0, overrideAccess: false, user: req.user, req });
}

function textOf(doc: object): Text {
	return Object.fromEntries(Object.entries(doc).filter(([name]) => !NO_TEXT.includes(name)));
}

function isSame(one: Text, other: Text): boolean {
	return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
