import { z } from 'zod';

const countSchema = z.int('Vul een heel getal in.').min(0, 'Vul 0 of meer in.').max(100_000, 'Vul ten hoogste 100.000 in.');

/** How the places left change: by so many, or from what somebody saw to something else; null is "not counted". */
export const placesChangeSchema = z.union([
	z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }),
	z.strictObject({ from: countSchema.nullable(), to: countSchema.nullable() }),
	z.strictObject({ to: countSchema.nullable() }),
]);

export type PlacesChange = z.infer<typeof placesChangeSchema>;
type Places = { placesLeft: number | null; capacity: number | null };
type PlacesRefusal = 'not-counted' | 'none-left' | 'more-than-capacity' | 'changed-meanwhile';

/** The places left after a change, or why not. Whoever says what was seen is refused where it is no longer so. */
export function changePlaces({
	places: { placesLeft, capacity },
	change,
}: {
	places: Places;
	change: PlacesChange;
}): { ok: true; placesLeft: number | null } | { ok: false; code: PlacesRefusal } {
	if ('by' in change && placesLeft === null) return { ok: false, code: 'not-counted' };
	if ('from' in change && change.from !== placesLeft) return { ok: false, code: 'changed-meanwhile' };
	const wanted = 'by' in change ? (placesLeft ?? 0) + change.by : change.to;
	if (wanted !== null && wanted < 0) return { ok: false, code: 'none-left' };
	if (wanted !== null && capacity !== null && wanted > capacity) return { ok: false, code: 'more-than-capacity' };
	return { ok: true, placesLeft: wanted };
}

const REFUSALS: Record<PlacesRefusal, string> = {
	'not-counted': 'Bij deze uitvoering worden geen plaatsen geteld. Vul eerst een getal in.',
	'none-left': 'Deze uitvoering is al vol.',
	'more-than-capacity': 'Er kunnen niet meer plaatsen vrij zijn dan er zijn. Verhoog zo nodig eerst het aantal plaatsen.',
	'changed-meanwhile': 'Iemand anders heeft dit aantal net gewijzigd. U ziet nu de nieuwe stand; pas die zo nodig aan.',
};

/** Why a change of places was refused, in Dutch. */
export function placesRefusal(code: PlacesRefusal): string {
	return REFUSALS[code];
}
