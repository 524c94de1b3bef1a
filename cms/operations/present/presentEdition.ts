import { type EditionFacts, isFull, isOpenOn } from '../../domain/edition/openness.ts';
import { EDITION_STATES, MODALITIES } from '../../domain/shared/terms.ts';
import type { Edition, Offering } from '../../payload-types.ts';
import { dayText, optionalDay, optionalText, presentLinks, presentTerm } from './values.ts';

/** The facts of a stored edition from which openness follows. */
export function editionFacts(edition: Edition): EditionFacts {
	return {
		state: edition.state,
		startDay: dayText(edition.startDate ?? ''),
		endDay: dayText(edition.endDate ?? ''),
		enrolmentDeadlineDay: optionalDay(edition.enrolmentDeadline),
		placesLeft: edition.placesLeft ?? null,
	};
}

/** An edition as the offering's page shows it; what it doesn't say itself is its offering's. */
export function presentEdition({ edition, offering, today }: { edition: Edition; offering: Offering; today: string }) {
	const facts = editionFacts(edition);
	return {
		code: edition.code,
		state: presentTerm(EDITION_STATES, edition.state),
		isOpen: isOpenOn({ edition: facts, today }),
		isFull: isFull(facts),
		modality: presentTerm(MODALITIES, edition.modality ?? offering.modality),
		priceInCents: edition.priceInCents ?? offering.priceInCents ?? null,
		regions: presentLinks(edition.regions?.length ? edition.regions : offering.regions, 'name'),
		capacity: edition.capacity ?? null,
		placesLeft: facts.placesLeft,
		enrolmentDeadline: facts.enrolmentDeadlineDay,
		enrolmentUrl: optionalText(edition.enrolmentUrl) ?? optionalText(offering.enrolmentUrl),
		startDate: facts.startDay,
		endDate: facts.endDay,
		meetings: edition.meetings.map((meeting) => ({
			date: dayText(meeting.date),
			from: meeting.from,
			until: meeting.until,
			isOnline: meeting.isOnline ?? false,
			venue: optionalText(meeting.venue),
			street: optionalText(meeting.street),
			place: optionalText(meeting.place),
		})),
	};
}
