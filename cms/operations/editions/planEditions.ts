import { Forbidden, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { editionPatternSchema } from '../../domain/edition/series.ts';
import type { Edition } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { underRequestKey } from '../requestKey.ts';
import { patternToFields } from './editionPattern.ts';
import { isOwnOffering } from './isOwnOffering.ts';

const MOST_EDITIONS = 100;
const codeSchema = z.string().trim().min(1, 'Geef elke uitvoering een code.').max(60, 'Houd een code onder 60 tekens.');

/** Where an edition differs from the one that it is like: places, and a price of its own in whole cents; null is none. */
const ownFactsSchema = z.object({
	capacity: z
		.number()
		.int('Vul een heel aantal plaatsen in.')
		.min(1, 'Vul ten minste één plaats in, of niets.')
		.max(100_000, 'Zoveel plaatsen kan niet.')
		.nullish(),
	priceInCents: z
		.number()
		.int('Vul een bedrag in hele centen in.')
		.min(0, 'Vul een bedrag van nul of meer in.')
		.max(100_000_000, 'Zo’n hoog bedrag kan niet.')
		.nullish(),
});

/** What a client sends to plan editions. `like` is the edition whose price, region and the like they take over; `requestKey` makes a second press harmless. */
export const planSchema = z.strictObject({
	offering: z.string().regex(/^[0-9a-f]{24}$/),
	like: z
		.string()
		.regex(/^[0-9a-f]{24}$/)
		.nullable(),
	requestKey: z.uuid(),
	rows: z
		.array(editionPatternSchema.extend({ code: codeSchema, ...ownFactsSchema.shape }))
		.min(1, 'Kies ten minste één uitvoering.')
		.max(MOST_EDITIONS, `Ten hoogste ${MOST_EDITIONS} uitvoeringen tegelijk.`)
		.refine((rows) => new Set(rows.map(({ code }) => code)).size === rows.length, 'Geef elke uitvoering een eigen code.'),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanOutcome =
	/** `isEarlier` where an earlier press of the same request made them. */
	{ ok: true; editions: { id: string; code: string }[]; isEarlier: boolean } | { ok: false; code: 'absent' } | { ok: false; code: 'taken'; codes: string[] };

/**
 * Makes editions of an offering of one's own, all or none, in state planned and with all places free. The same request again makes nothing and
 * answers what the first one made. Throws as Payload does where the user may make no editions or a row is refused.
 */
export async function planEditions({ req, offering, like, requestKey, rows }: Plan & { req: PayloadRequest }): Promise<PlanOutcome> {
	const { payload, user } = req;
	if (!user || !(await payload.collections.editions.config.access.create({ req }))) throw new Forbidden(req.t);
	const plannedAs = `${user.id}/${requestKey}`;
	return inTransaction(req, async () => {
		const made = await findEditions(req, { plannedAs: { equals: plannedAs } });
		if (made.length > 0) return { ok: true, editions: made, isEarlier: true };
		if (!(await isOwnOffering(req, offering))) return { ok: false, code: 'absent' };
		const taken = await findEditions(req, { and: [{ offering: { equals: offering } }, { code: { in: rows.map(({ code }) => code) } }] });
		if (taken.length > 0) return { ok: false, code: 'taken', codes: taken.map(({ code }) => code) };
		const shared = like ? sharedFields(await payload.findByID({ collection: 'editions', id: like, depth: 0, overrideAccess: false, user, req })) : {};
		const editions: { id: string; code: string }[] = [];
		for (const { code, capacity, priceInCents, ...pattern } of rows) {
			const data = { ...shared, ...ownFacts({ capacity, priceInCents }), ...patternToFields(pattern), offering, code, state: 'planned' as const };
			const create = () => payload.create({ collection: 'editions', data, depth: 0, select: { code: true }, overrideAccess: false, user, req });
			const { id } = await underRequestKey(req, plannedAs, create);
			editions.push({ id, code });
		}
		return { ok: true, editions, isEarlier: false };
	});
}

async function findEditions(req: PayloadRequest, where: Where): Promise<{ id: string; code: string }[]> {
	const { docs } = await req.payload.find({
		collection: 'editions',
		where,
		sort: 'startDate',
		depth: 0,
		select: { code: true },
		limit: MOST_EDITIONS,
		pagination: false,
		req,
	});
	return docs.map(({ id, code }) => ({ id, code }));
}

/** What editions of one kind have in common. Places are free again; the dates are their own. */
function sharedFields({ modality, priceInCents, regions, capacity, enrolmentUrl, isExample }: Edition): Partial<Edition> {
	return { modality, priceInCents, regions, capacity, placesLeft: capacity ?? null, enrolmentUrl, isExample };
}

/** What a row says for itself; where it says nothing, what it shares stands. */
function ownFacts({ capacity, priceInCents }: z.infer<typeof ownFactsSchema>): Partial<Edition> {
	return {
		...(capacity === undefined ? {} : { capacity, placesLeft: capacity }),
		...(priceInCents === undefined ? {} : { priceInCents }),
	};
}
