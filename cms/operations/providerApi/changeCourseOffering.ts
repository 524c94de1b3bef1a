import type { PayloadRequest } from 'payload';
import { changePlaces, placesRefusal } from '../../domain/edition/places.ts';
import { mayBecome } from '../../domain/edition/transitions.ts';
import type { CourseOffering } from '../../domain/providerApi/schemas.ts';
import { EDITION_STATES, termOf } from '../../domain/shared/terms.ts';
import type { Edition } from '../../payload-types.ts';
import { ACTING_LABEL } from '../actingAs.ts';
import { inTransaction } from '../inTransaction.ts';
import type { KeyHolder } from './openWithKey.ts';
import { findCourseOffering } from './readCatalogue.ts';

export type Wish = { placesLeft: number | null } | { state: 'open' | 'closed' };
type Outcome = { ok: true; answer: CourseOffering; etag: string } | { ok: false; code: 'absent' | 'changed' } | { ok: false; code: 'refused'; detail: string };

/**
 * Sets the places left or the state of an edition of the key's provider. The same wish again changes nothing. With `ifMatch` only while the edition is
 * what the caller saw.
 */
export async function changeCourseOffering({
	req,
	holder,
	course,
	code,
	wish,
	ifMatch,
}: {
	req: PayloadRequest;
	holder: KeyHolder;
	course: string;
	code: string;
	wish: Wish;
	ifMatch: string | null;
}): Promise<Outcome> {
	req.context[ACTING_LABEL] = `Koppeling "${holder.label}"`;
	return inTransaction(req, async () => {
		const which = { req, provider: holder.provider, course, code };
		const found = await findCourseOffering(which);
		if (!found) return { ok: false, code: 'absent' };
		if (ifMatch !== null && ifMatch !== '*' && ifMatch !== found.etag) return { ok: false, code: 'changed' };
		const refusal = refusalOf({ edition: found.edition, wish });
		if (refusal) return { ok: false, code: 'refused', detail: refusal };
		if (isAlready(found.edition, wish)) return { ok: true, answer: found.answer, etag: found.etag };
		await req.payload.update({ collection: 'editions', id: found.edition.id, data: wish, depth: 0, select: { code: true }, req });
		const now = await findCourseOffering(which);
		return now ? { ok: true, answer: now.answer, etag: now.etag } : { ok: false, code: 'absent' };
	});
}

function refusalOf({ edition, wish }: { edition: Edition; wish: Wish }): string | null {
	if ('state' in wish) {
		if (mayBecome({ from: edition.state, to: wish.state })) return null;
		return `Deze uitvoering staat op "${termOf(EDITION_STATES, edition.state).label}" en kan niet "${termOf(EDITION_STATES, wish.state).label}" worden.`;
	}
	const places = { placesLeft: edition.placesLeft ?? null, capacity: edition.capacity ?? null };
	const outcome = changePlaces({ places, change: { to: wish.placesLeft } });
	return outcome.ok ? null : placesRefusal(outcome.code);
}

function isAlready(edition: Edition, wish: Wish): boolean {
	return 'state' in wish ? edition.state === wish.state : (edition.placesLeft ?? null) === wish.placesLeft;
}
