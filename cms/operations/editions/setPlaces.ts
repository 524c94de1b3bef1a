import { Forbidden, type PayloadRequest } from 'payload';
import { changePlaces, type PlacesChange } from '../../domain/edition/places.ts';
import { inTransaction } from '../inTransaction.ts';

type Outcome = ({ ok: true } | { ok: false; code: Extract<ReturnType<typeof changePlaces>, { ok: false }>['code'] }) & { placesLeft: number | null };

/**
 * Changes the places left of an edition of one's own, from what they are at that moment: of two at once both count, or the second hears
 * that it saw an old number. Answers what they are now. Throws as Payload does where the user may not or the edition isn't there.
 */
export async function setPlaces({ req, id, change }: { req: PayloadRequest; id: string; change: PlacesChange }): Promise<Outcome> {
	const { payload, user } = req;
	if (!user || !(await payload.collections.editions.config.access.update({ req, id }))) throw new Forbidden(req.t);
	const asUser = { collection: 'editions', id, depth: 0, overrideAccess: false, user, req } as const;
	return inTransaction(req, async () => {
		const edition = await payload.findByID({ ...asUser, select: { placesLeft: true, capacity: true } });
		const places = { placesLeft: edition.placesLeft ?? null, capacity: edition.capacity ?? null };
		const outcome = changePlaces({ places, change });
		if (!outcome.ok) return { ...outcome, placesLeft: places.placesLeft };
		if (outcome.placesLeft !== places.placesLeft) await payload.update({ ...asUser, data: { placesLeft: outcome.placesLeft }, select: { placesLeft: true } });
		return outcome;
	});
}
