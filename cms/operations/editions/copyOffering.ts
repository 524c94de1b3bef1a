import { Forbidden, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { proposeCode, shiftPattern, startOf } from '../../domain/edition/series.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { inTransaction } from '../inTransaction.ts';
import { underRequestKey } from '../requestKey.ts';
import { editionToPattern } from './editionPattern.ts';
import { planEditions } from './planEditions.ts';

/** What a client sends to copy an offering: which of its editions come along, and by how many weeks they move. */
export const copyOfferingSchema = z.strictObject({
	requestKey: z.uuid(),
	editions: z
		.array(z.string().regex(/^[0-9a-f]{24}$/))
		.max(100, 'Ten hoogste honderd uitvoeringen tegelijk.')
		.refine((ids) => new Set(ids).size === ids.length),
	weeks: z.int().min(-520).max(520),
});

/**
 * Copies an offering of one's own as a draft without recognition or address of the first one, with chosen editions at other dates. The same request again answers
 * the copy that the first one made. Throws as Payload does where the user may not.
 */
export async function copyOffering({
	req,
	id,
	requestKey,
	editions,
	weeks,
}: z.infer<typeof copyOfferingSchema> & { req: PayloadRequest; id: string }): Promise<{ id: string; editions: number }> {
	const { payload, user } = req;
	if (!user || !(await payload.collections.offerings.config.access.create({ req }))) throw new Forbidden(req.t);
	const copiedAs = `${user.id}/${requestKey}`;
	return inTransaction(req, async () => {
		const { docs } = await payload.find({
			collection: 'offerings',
			where: { copiedAs: { equals: copiedAs } },
			draft: true,
			depth: 0,
			select: { title: true },
			limit: 1,
			pagination: false,
			req,
		});
		if (docs[0]) return { id: docs[0].id, editions: editions.length };
		const duplicate = () =>
			payload.duplicate({ collection: 'offerings', id, draft: true, data: {}, depth: 0, select: { title: true }, overrideAccess: false, user, req });
		const copy = await underRequestKey(req, copiedAs, duplicate);
		for (const edition of editions) await copyEdition({ req, from: edition, of: id, to: copy.id, weeks });
		return { id: copy.id, editions: editions.length };
	});
}

async function copyEdition({ req, from, of, to, weeks }: { req: PayloadRequest; from: string; of: string; to: string; weeks: number }): Promise<void> {
	const where: Where = { and: [{ id: { equals: from } }, { offering: { equals: of } }] };
	const { docs } = await req.payload.find({ collection: 'editions', where, depth: 0, limit: 1, pagination: false, overrideAccess: false, user: req.user, req });
	if (!docs[0]) return;
	const pattern = shiftPattern(editionToPattern(docs[0]), weeks * 7);
	const place = pattern.meetings.find((meeting) => meeting.place)?.place ?? null;
	const taken = await takenCodes(req, to);
	const code = proposeCode({ startDay: startOf(pattern) ?? dayOf(new Date(0)), place, taken });
	await planEditions({ req, offering: to, like: from, requestKey: crypto.randomUUID(), rows: [{ ...pattern, code }] });
}

async function takenCodes(req: PayloadRequest, offering: string): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection: 'editions',
		where: { offering: { equals: offering } },
		depth: 0,
		select: { code: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ code }) => code);
}
