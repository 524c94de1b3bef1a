import { isOpenOn } from '../../domain/edition/openness.ts';
import { addressOf } from '../../domain/shared/address.ts';
import { MODALITIES } from '../../domain/shared/terms.ts';
import type { Offering } from '../../payload-types.ts';
import type { OfferingFacts } from '../loadOfferingFacts.ts';
import { editionFacts } from './presentEdition.ts';
import { dayText, optionalText, presentLinks, presentTerm, presentTerms, requireTerm } from './values.ts';

/** What of an offering a card needs to be loaded. */
export type CardOffering = Pick<
	Offering,
	'id' | 'slug' | 'title' | 'summary' | 'provider' | 'sectors' | 'form' | 'modality' | 'contactHours' | 'selfStudyHours' | 'priceInCents' | 'isExample'
>;

/** An offering in a list. */
export function presentOfferingCard({ offering, facts, today }: { offering: CardOffering; facts: OfferingFacts; today: string }) {
	const next = facts.editions.find((edition) => edition.startDate && isOpenOn({ edition: editionFacts(edition), today }));
	const [provider] = presentLinks([offering.provider], 'name');
	if (!provider) throw new Error(`Offering ${offering.id} has no provider`);
	return {
		slug: offering.slug,
		title: offering.title,
		url: addressOf({ kind: 'offerings', slug: offering.slug }),
		summary: offering.summary,
		provider,
		sectors: presentTerms(offering.sectors),
		form: requireTerm(offering.form),
		modality: presentTerm(MODALITIES, offering.modality),
		hours: offering.contactHours + offering.selfStudyHours,
		priceInCents: offering.priceInCents,
		recognition: facts.recognition.label,
		nextStart: next?.startDate ? dayText(next.startDate) : null,
		nextPlace: next ? optionalText(next.meetings.find(({ isOnline, place }) => !isOnline && place)?.place) : null,
		isExample: offering.isExample ?? false,
	};
}
