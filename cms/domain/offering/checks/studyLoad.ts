import type { Advice } from './advice.ts';

/** What the rules know of a run; `meetingHours` is null where a meeting has no times. */
export type LoadEdition = { code: string; meetingHours: number | null; meetingCount: number; onlineMeetings: number; priceInCents: number | null };

/** What the rules know of an offering; null where a draft doesn't say it yet. Hours are clock hours, editions those still to come. */
export type LoadFacts = {
	contactHours: number | null;
	selfStudyHours: number | null;
	credits: number | null;
	certificate: string | null;
	modality: string | null;
	priceInCents: number | null;
	payer: string | null;
	editions: LoadEdition[];
};

type Rule = { code: string; path: string; judge: (facts: LoadFacts) => string[] };

const HOURS_PER_CREDIT = 28;
/** A break or an hour of walking in more is nothing to ask about. */
const ROOM_IN_HOURS = 1;
const ROOM = 0.15;
const DEAR_IN_CENTS = 1_500_000;

/** What can't all be true at once, one rule each, with the sentence that says so. */
const STUDY_LOAD_RULES: readonly Rule[] = [
	{ code: 'contact-hours-and-meetings', path: 'contactHours', judge: meetingsThatDiffer },
	{ code: 'credits-and-hours', path: 'credits', judge: creditsThatDiffer },
	{
		code: 'credits-without-certificate',
		path: 'certificate',
		judge: ({ credits, certificate }) =>
			credits && certificate && certificate !== 'credits' ? ['Er staan studiepunten (EC), maar bij "Bewijs of studiepunten" is iets anders gekozen.'] : [],
	},
	{
		code: 'certificate-without-credits',
		path: 'credits',
		judge: ({ credits, certificate }) => (certificate === 'credits' && !credits ? ['Een deelnemer krijgt studiepunten, maar het aantal EC is leeg.'] : []),
	},
	{
		code: 'no-hours',
		path: 'contactHours',
		judge: ({ contactHours, selfStudyHours }) => (contactHours === 0 && selfStudyHours === 0 ? ['Contacturen en zelfstudie zijn allebei 0 uur.'] : []),
	},
	{
		code: 'free-and-paid-by-participant',
		path: 'payer',
		judge: ({ priceInCents, payer }) =>
			priceInCents === 0 && payer === 'participant' ? ['De prijs is € 0, maar de deelnemer betaalt. Is het gratis, of ontbreekt de prijs?'] : [],
	},
	{
		code: 'paid-by-programme-with-price',
		path: 'payer',
		judge: ({ priceInCents, payer }) =>
			(priceInCents ?? 0) > 0 && payer === 'programme'
				? ['Het programma betaalt, dus voor de deelnemer is het gratis; toch staat er een prijs per deelnemer.']
				: [],
	},
	{
		code: 'dear',
		path: 'priceInCents',
		judge: ({ priceInCents }) =>
			(priceInCents ?? 0) > DEAR_IN_CENTS ? ['De prijs is hoger dan € 15.000 per deelnemer. Is het de prijs voor een hele groep?'] : [],
	},
	{
		code: 'self-paced-with-contact',
		path: 'modality',
		judge: ({ modality, contactHours }) =>
			modality === 'self-paced' && (contactHours ?? 0) > 0 ? ['Het is zelfstudie in eigen tempo, maar er staan contacturen.'] : [],
	},
	{
		code: 'self-paced-with-meetings',
		path: 'modality',
		judge: ({ modality, editions }) =>
			modality === 'self-paced'
				? editions
						.filter(({ meetingCount }) => meetingCount > 1)
						.map(({ code }) => `Het is zelfstudie in eigen tempo, maar uitvoering "${code}" heeft meer dan een bijeenkomst.`)
				: [],
	},
	{
		code: 'online-with-place',
		path: 'modality',
		judge: ({ modality, editions }) =>
			modality === 'online'
				? editions
						.filter(({ onlineMeetings, meetingCount }) => onlineMeetings < meetingCount)
						.map(({ code }) => `Het aanbod is online, maar uitvoering "${code}" heeft bijeenkomsten op locatie.`)
				: [],
	},
];

/** Everything about hours, credits and money that doesn't add up, in the order of the rules. */
export function judgeStudyLoad(facts: LoadFacts): Advice[] {
	return STUDY_LOAD_RULES.flatMap(({ code, path, judge }) => judge(facts).map((message) => ({ code, path, message })));
}

function meetingsThatDiffer({ contactHours, modality, editions }: LoadFacts): string[] {
	if (contactHours === null || modality === 'self-paced') return [];
	return editions.flatMap(({ code, meetingHours }) =>
		meetingHours === null || isNear(meetingHours, contactHours)
			? []
			: [`Er staan ${inHours(contactHours)} contacttijd, maar de bijeenkomsten van uitvoering "${code}" zijn samen ${inHours(meetingHours)}.`],
	);
}

function creditsThatDiffer({ credits, contactHours, selfStudyHours }: LoadFacts): string[] {
	if (!credits || contactHours === null || selfStudyHours === null) return [];
	const [stated, wanted] = [contactHours + selfStudyHours, credits * HOURS_PER_CREDIT];
	if (isNear(stated, wanted)) return [];
	return [`${credits} EC is ${inHours(wanted)} studielast, maar contacturen en zelfstudie zijn samen ${inHours(stated)}.`];
}

function isNear(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.max(ROOM_IN_HOURS, other * ROOM);
}

function inHours(hours: number): string {
	return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(hours)} uur`;
}
