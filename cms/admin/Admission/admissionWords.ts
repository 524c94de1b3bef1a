import type { AdmissionState } from '../../domain/admission/transitions.ts';

const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

type Facts = { state: AdmissionState | null; askedDay: string | null; dueDay: string | null; steps: readonly string[] };

/** How a first item stands and who is next, for its provider and for the editor. */
export function admissionWords({ state, askedDay, dueDay, steps }: Facts): { title: string; text: string } {
	const asked = askedDay ? dayInWords(askedDay) : '';
	const due = dueDay ? dayInWords(dueDay) : '';
	if (state === 'waiting' && steps.includes('admit'))
		return {
			title: 'Eerste aanbod van een nieuwe aanbieder',
			text: `Aangeboden op ${asked}; de aanbieder verwacht uiterlijk ${due} antwoord. Lees de tekst. Doorlaten publiceert hem, en de aanbieder publiceert voortaan zelf.`,
		};
	if (state === 'waiting')
		return {
			title: 'Ligt bij de redactie',
			text: `Aangeboden op ${asked}. De redactie antwoordt uiterlijk ${due}. Wilt u nog iets veranderen? Bewaar het gewoon; de redactie leest de laatste tekst.`,
		};
	if (state === 'sent-back') return { title: 'Teruggestuurd door de redactie', text: 'Pas de tekst aan en bied hem opnieuw aan. De redactie schreef:' };
	if (steps.includes('offer'))
		return {
			title: 'Uw eerste aanbod leest de redactie mee',
			text: 'Is de tekst af? Bied hem aan de redactie aan. Is hij doorgelaten, dan publiceert u voortaan alles zelf.',
		};
	return { title: 'Van een nieuwe aanbieder', text: 'Deze tekst is nog niet aan de redactie aangeboden.' };
}

function dayInWords(day: string): string {
	return DAY.format(new Date(`${day}T12:00:00.000Z`));
}
