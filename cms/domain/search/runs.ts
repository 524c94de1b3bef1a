import type { Modality } from '../shared/terms.ts';
import type { SearchableOffering } from './searchable-offering.ts';

/**
 * One way in which an offering can be taken now: an open edition with the offering's values filled in,
 * or the offering itself when no edition is open.
 */
export type Run = {
	/** `JJJJ-MM`; null when no edition is open, and then no `start` filter is met. */
	startMonth: string | null;
	modality: Modality;
	priceInCents: number;
	regionSlugs: readonly string[];
};

/** The runs of an offering, at least one. All edition filters are tested together on one and the same run. */
export function runsOf(offering: SearchableOffering): Run[] {
	const own: Run = {
		startMonth: null,
		modality: offering.modality,
		priceInCents: offering.priceInCents,
		regionSlugs: offering.regions.map((region) => region.slug),
	};
	const open = offering.editions.filter((edition) => edition.isOpen);
	if (open.length === 0) return [own];
	return open.map((edition) => ({
		startMonth: edition.startDate.slice(0, 7),
		modality: edition.modality ?? own.modality,
		priceInCents: edition.priceInCents ?? own.priceInCents,
		regionSlugs: edition.regions.length > 0 ? edition.regions.map((region) => region.slug) : own.regionSlugs,
	}));
}
