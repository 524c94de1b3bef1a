import { expect, it } from 'vitest';
import type { Edition, Offering } from '../data/schemas.ts';
import { courseJsonLd } from './course-json-ld.ts';

const none = { slug: 'geen', label: 'Geen' };
const edition: Edition = {
	code: 'A',
	state: { slug: 'open', label: 'Open voor inschrijving' },
	isOpen: true,
	isFull: false,
	modality: { slug: 'op-locatie', label: 'Op locatie' },
	priceInCents: 49_500,
	regions: [],
	capacity: null,
	placesLeft: null,
	enrolmentDeadline: null,
	enrolmentUrl: null,
	startDate: '2027-01-12',
	endDate: '2027-03-09',
	meetings: [{ date: '2027-01-12', from: '13:00', until: '17:00', isOnline: false, venue: 'De Zaal', street: 'Straat 1', place: 'Zwolle' }],
};
const offering: Offering = {
	id: '1',
	slug: 'rekenen',
	title: 'Rekenen',
	summary: 'Over rekenen.',
	descriptionHtml: '',
	learningOutcomes: ['Je rekent.'],
	audience: 'Leraren',
	entryRequirements: null,
	audienceScope: none,
	sectors: [],
	subjects: [],
	themes: [],
	form: none,
	modality: none,
	language: { slug: 'nederlands', label: 'Nederlands' },
	level: { slug: 'specialist', label: 'Specialist' },
	contactHours: 24.5,
	selfStudyHours: 20,
	priceInCents: 0,
	priceIncludes: null,
	payer: none,
	payerNote: null,
	certificate: none,
	certificateName: null,
	credits: null,
	provider: { slug: 'linie', title: 'De Linie', website: null },
	regions: [],
	competences: [],
	paths: [],
	evidenceLevel: none,
	evidence: null,
	evidenceSources: [],
	contact: { name: 'Bureau', email: 'info@voorbeeld.nl', phone: null },
	enrolmentUrl: null,
	recognition: { code: 'none', slug: 'geen', label: 'Geen', validFrom: null, validUntil: null, conditions: [] },
	editions: [edition, { ...edition, code: 'B', state: { slug: 'gehouden', label: 'Gehouden' }, isOpen: false }],
	isExample: true,
	updatedAt: '2026-11-01T10:00:00.000Z',
};

it('describes an offering as a course with only its coming editions', () => {
	expect(courseJsonLd({ offering, siteUrl: 'https://voorbeeld.test' })).toMatchObject({
		'@type': 'Course',
		url: 'https://voorbeeld.test/aanbod/rekenen',
		timeRequired: 'PT44H30M',
		offers: { price: '0.00', category: 'Free' },
		hasCourseInstance: [{ courseMode: 'onsite', startDate: '2027-01-12', location: { address: { addressLocality: 'Zwolle' } }, offers: { price: '495.00' } }],
	});
});
