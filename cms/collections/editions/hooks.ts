import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload';
import { idOf } from '../../access/principal.ts';
import { spanOf } from '../../domain/edition/dates.ts';
import { mayBecome, nextStates } from '../../domain/edition/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { EDITION_STATES, termOf } from '../../domain/shared/terms.ts';
import { mayWriteFor } from '../offerings/hooks.ts';
import { refuse } from '../refuse.ts';

/** First and last day follow from the meetings; they are kept so that the database can sort and filter on them. */
export const deriveSpan: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
	if (!data) return data;
	const meetings: { date?: string | null }[] = data['meetings'] ?? originalDoc?.meetings ?? [];
	const span = spanOf(meetings.flatMap(({ date }) => (date ? [{ day: dayOf(new Date(date)) }] : [])));
	return { ...data, startDate: span ? `${span.startDay}T12:00:00.000Z` : null, endDate: span ? `${span.endDay}T12:00:00.000Z` : null };
};

/** An edition hangs on an offering that its writer may change; another's is as absent as one that doesn't exist. */
export const requireOwnOffering: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (!req.user) return data;
	const offeringId = idOf(data['offering'] === undefined ? originalDoc?.offering : data['offering']);
	const offering = offeringId
		? await req.payload.findByID({ collection: 'offerings', id: offeringId, depth: 0, select: { provider: true }, req, disableErrors: true })
		: null;
	const providerId = idOf(offering?.provider);
	if (providerId && (await mayWriteFor({ providerId, req }))) return data;
	return refuse({ collection: 'editions', path: 'offering', label: 'Aanbod', message: 'Kies aanbod van een aanbieder waarvoor u werkt.', req });
};

/** An edition moves from state to state as its life allows; a new one may begin anywhere, so that past ones can be entered. */
export const requireTransition: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
	if (operation !== 'update' || !req.user || !data['state'] || !originalDoc?.state) return data;
	const [from, to] = [termOf(EDITION_STATES, originalDoc.state), termOf(EDITION_STATES, data['state'])];
	if (mayBecome({ from: from.code, to: to.code })) return data;
	const next = nextStates(from.code).map((code) => `"${termOf(EDITION_STATES, code).label}"`);
	const remedy = next.length > 0 ? `Hierna kan alleen ${next.join(' of ')}.` : 'Dat is het einde; maak zo nodig een nieuwe uitvoering.';
	return refuse({ collection: 'editions', path: 'state', label: 'Stand', message: `Deze uitvoering staat op "${from.label}". ${remedy}`, req });
};

/** The code tells editions of one offering apart; the key lets the database guard that. */
export const deriveKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
	...data,
	key: `${idOf(data['offering'] ?? originalDoc?.offering)}/${data['code'] ?? originalDoc?.code}`,
});
