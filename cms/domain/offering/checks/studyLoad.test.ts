import { describe, expect, it } from 'vitest';
import { judgeStudyLoad, type LoadFacts } from './studyLoad.ts';

const SOUND: LoadFacts = {
	contactHours: 16,
	selfStudyHours: 12,
	credits: 1,
	certificate: 'credits',
	modality: 'on-site',
	priceInCents: 45_000,
	payer: 'participant',
	editions: [{ code: 'najaar', meetingHours: 16, meetingCount: 4, onlineMeetings: 0, priceInCents: null }],
};
const edition = { code: 'najaar', meetingHours: 16, meetingCount: 4, onlineMeetings: 0, priceInCents: null };

describe('the study load of an offering', () => {
	it('has nothing to ask where all adds up', () => expect(judgeStudyLoad(SOUND)).toEqual([]));
	it('asks nothing of an empty draft', () => {
		const empty = { contactHours: null, selfStudyHours: null, credits: null, certificate: null, modality: null, priceInCents: null, payer: null, editions: [] };
		expect(judgeStudyLoad(empty)).toEqual([]);
	});

	const cases: [string, Partial<LoadFacts>, string[]][] = [
		['meetings that are shorter than the contact hours', { editions: [{ ...edition, meetingHours: 12 }] }, ['contact-hours-and-meetings']],
		['meetings that are longer', { editions: [{ ...edition, meetingHours: 20 }] }, ['contact-hours-and-meetings']],
		['no meetings that differ by a break', { editions: [{ ...edition, meetingHours: 15 }] }, []],
		['no meetings without times', { editions: [{ ...edition, meetingHours: null }] }, []],
		[
			'each edition that differs',
			{
				editions: [
					{ ...edition, meetingHours: 2 },
					{ ...edition, code: 'voorjaar', meetingHours: 3 },
				],
			},
			['contact-hours-and-meetings', 'contact-hours-and-meetings'],
		],
		['credits that ask for more hours', { credits: 5 }, ['credits-and-hours']],
		['credits beside another certificate', { certificate: 'attendance' }, ['credits-without-certificate']],
		['a certificate of credits without a number', { credits: null }, ['certificate-without-credits']],
		['no hours at all', { contactHours: 0, selfStudyHours: 0, credits: null, certificate: 'none', editions: [] }, ['no-hours']],
		['a price of nothing that the participant pays', { priceInCents: 0 }, ['free-and-paid-by-participant']],
		['no price of nothing that the programme pays', { priceInCents: 0, payer: 'programme' }, []],
		['a price where the programme pays', { payer: 'programme' }, ['paid-by-programme-with-price']],
		['a price of a group', { priceInCents: 1_600_000 }, ['dear']],
		['self-study with contact hours and meetings', { modality: 'self-paced' }, ['self-paced-with-contact', 'self-paced-with-meetings']],
		['online with meetings at a place', { modality: 'online' }, ['online-with-place']],
	];
	for (const [name, change, codes] of cases) {
		it(`asks about ${name}`, () => expect(judgeStudyLoad({ ...SOUND, ...change }).map(({ code }) => code)).toEqual(codes));
	}

	it('says both numbers', () => {
		const [advice] = judgeStudyLoad({ ...SOUND, credits: 5 });
		expect(advice?.message).toBe('5 EC is 140 uur studielast, maar contacturen en zelfstudie zijn samen 28 uur.');
	});
});
