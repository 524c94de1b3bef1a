import type { ReportInput } from '../domain/report/reportInput.ts';

/** The first item of a new provider that waits for the editors, and who offers it. */
export const WAITING_ITEM = { slug: 'de-eerste-tien-tellen', by: 'nieuw@napl.example' };

/** What visitors said was wrong. */
export const REPORTS: readonly ReportInput[] = [
	{
		kind: 'offerings',
		slug: 'het-rekengesprek',
		category: 'link',
		text: 'De knop Inschrijven brengt mij bij een pagina over spelling. Dat lijkt me niet de bedoeling.',
	},
	{ kind: 'paths', slug: 'zorgcoordinator-vo', category: 'text', text: 'In de tweede fase staat twee keer hetzelfde over het overleg met ouders.' },
];

/** How often some offerings were opened in a week of the past half year, most recent first, and the searches that led there this month. */
export const VISITS: readonly { slug: string; perWeek: readonly number[]; queries: Record<string, number> }[] = [
	{
		slug: 'het-rekengesprek',
		perWeek: [41, 38, 44, 29, 12, 35, 31, 33, 27, 30, 26, 22, 19, 8, 5, 4, 6, 15, 24, 21, 18, 20, 17, 14, 16, 11],
		queries: { rekengesprek: 23, 'rekenen groep 5': 11, rekenproblemen: 9, dyscalculie: 7, rekencoordinator: 5 },
	},
	{
		slug: 'studiedag-spelling',
		perWeek: [12, 9, 14, 11, 4, 13, 10, 8, 12, 9, 7, 11, 6, 2, 1, 1, 2, 5, 8, 9, 6, 7, 8, 5, 4, 6],
		queries: { spelling: 14, werkwoordspelling: 8, studiedag: 6 },
	},
	{
		slug: 'als-rekenen-niet-lukt',
		perWeek: [25, 22, 19, 24, 9, 20, 18, 21, 16, 19, 15, 17, 13, 6, 3, 2, 4, 10, 14, 13, 12, 11, 12, 9, 10, 8],
		queries: { dyscalculie: 17, rekenproblemen: 12, 'rekenen so': 5 },
	},
];

/** Of a hundred who open the page of an offering, so many go on to enrol. */
export const ENROL_IN_PERCENT = 9;
