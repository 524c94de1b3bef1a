import type { Edition, Offering } from '../data/schemas.ts';

const MODES: Record<string, string> = { online: 'online', zelfstudie: 'online', 'op-locatie': 'onsite', hybride: 'blended' };

/** An offering as schema.org `Course`, its coming editions as `CourseInstance`. Held and cancelled ones are left out. */
export function courseJsonLd({ offering, siteUrl }: { offering: Offering; siteUrl: string }): Record<string, unknown> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Course',
		name: offering.title,
		description: offering.summary,
		url: `${siteUrl}/aanbod/${offering.slug}`,
		inLanguage: offering.language.label,
		educationalLevel: offering.level.label,
		teaches: offering.learningOutcomes,
		audience: { '@type': 'EducationalAudience', educationalRole: 'teacher', audienceType: offering.audience },
		provider: { '@type': 'Organization', name: offering.provider.title, url: `${siteUrl}/aanbieders/${offering.provider.slug}` },
		...(offering.entryRequirements ? { coursePrerequisites: offering.entryRequirements } : {}),
		...(offering.certificateName ? { educationalCredentialAwarded: offering.certificateName } : {}),
		timeRequired: duration(offering.contactHours + offering.selfStudyHours),
		offers: offer(offering.priceInCents),
		hasCourseInstance: offering.editions.filter(isComing).map((edition) => instanceOf({ edition, offering })),
	};
}

function instanceOf({ edition, offering }: { edition: Edition; offering: Offering }) {
	const place = edition.meetings.find((meeting) => !meeting.isOnline);
	return {
		'@type': 'CourseInstance',
		courseMode: MODES[edition.modality.slug] ?? edition.modality.label,
		courseWorkload: duration(offering.contactHours + offering.selfStudyHours),
		startDate: edition.startDate,
		endDate: edition.endDate,
		...(place?.place
			? {
					location: {
						'@type': 'Place',
						name: place.venue ?? place.place,
						address: { '@type': 'PostalAddress', streetAddress: place.street, addressLocality: place.place, addressCountry: 'NL' },
					},
				}
			: {}),
		offers: { ...offer(edition.priceInCents), availability: edition.isOpen ? 'https://schema.org/InStock' : 'https://schema.org/SoldOut' },
	};
}

function isComing(edition: Edition): boolean {
	return ['gepland', 'open', 'gesloten'].includes(edition.state.slug);
}

function offer(priceInCents: number) {
	return { '@type': 'Offer', price: (priceInCents / 100).toFixed(2), priceCurrency: 'EUR', category: priceInCents === 0 ? 'Free' : 'Paid' };
}

/** Clock hours as an ISO 8601 duration: `44.5` → `PT44H30M`. */
function duration(hours: number): string {
	const minutes = Math.round((hours % 1) * 60);
	return `PT${Math.floor(hours)}H${minutes > 0 ? `${minutes}M` : ''}`;
}
