import type { CollectionBeforeChangeHook } from 'payload';
import { holds, idOf, regionIdsOf } from '../../access/principal.ts';
import { refuse } from '../refuse.ts';

type Membership = { region?: string | { id: string } | null; from?: string | null; until?: string | null };

/** A coordinator ties a school to the own region and leaves the ties of other regions as they are. */
export const keepToOwnRegion: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
	if (!req.user || holds(req.user, 'editor')) return data;
	const own = regionIdsOf(req.user, 'coordinator');
	const before = foreignTies(originalDoc?.regions ?? [], own);
	const after = foreignTies(data['regions'] ?? originalDoc?.regions ?? [], own);
	const hasOwnTie = (data['regions'] ?? originalDoc?.regions ?? []).some((tie: Membership) => own.includes(idOf(tie.region) ?? ''));
	if (hasOwnTie && before === after) return data;
	return refuse({
		collection: 'schools',
		path: 'regions',
		message: 'Koppel de school aan uw eigen regio en laat de koppelingen van andere regio’s staan.',
		req,
	});
};

function foreignTies(ties: Membership[], own: string[]): string {
	return ties
		.filter(({ region }) => !own.includes(idOf(region) ?? ''))
		.map(({ region, from, until }) => `${idOf(region)} ${from ?? ''} ${until ?? ''}`)
		.sort()
		.join('\n');
}
