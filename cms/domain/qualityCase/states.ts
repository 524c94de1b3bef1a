import type { State } from '../lifecycle/lifecycle.ts';

/** Where a case stands, in the order of its way. */
export const QUALITY_CASE_STATES = [
	{ code: 'open', slug: 'open', label: 'In voorbereiding', next: 'provider', due: 'given', meaning: 'De aanbieder vult de zelfbeoordeling in.' },
	{
		code: 'submitted',
		slug: 'ingediend',
		label: 'Ingediend',
		next: 'secretary',
		due: { workingDays: 5 },
		meaning: 'Het secretariaat kijkt of de aanvraag compleet is en neemt haar in behandeling in een ronde.',
	},
	{
		code: 'to-complete',
		slug: 'aan-te-vullen',
		label: 'Aan te vullen',
		next: 'provider',
		due: { workingDays: 10 },
		meaning: 'Er ontbreekt iets. De aanbieder vult aan en dient opnieuw in.',
	},
	{
		code: 'in-review',
		slug: 'in-beoordeling',
		label: 'In beoordeling',
		next: 'reviewer',
		due: 'given',
		meaning: 'Beoordelaars scoren onafhankelijk van elkaar.',
	},
	{
		code: 'prepared',
		slug: 'voorbereid',
		label: 'Voorbereid',
		next: 'committee',
		due: 'given',
		meaning: 'Er ligt een voorstel voor een besluit. De aanbieder kan feiten verbeteren, de commissie stemt.',
	},
	{ code: 'decided', slug: 'besloten', label: 'Besloten', next: 'secretary', due: 'given', meaning: 'Het besluit is genomen en nog niet bekendgemaakt.' },
	{
		code: 'released',
		slug: 'bekend',
		label: 'Bekend',
		next: null,
		due: null,
		meaning: 'Het besluit is bekend. Binnen zes weken kan de aanbieder bezwaar maken.',
	},
	{ code: 'withdrawn', slug: 'ingetrokken', label: 'Ingetrokken', next: null, due: null, meaning: 'De aanbieder trok de aanvraag in.' },
	{ code: 'appealed', slug: 'in-bezwaar', label: 'In bezwaar', next: 'secretary', due: 'given', meaning: 'De aanbieder is het niet eens met het besluit.' },
] as const satisfies readonly State[];

export type QualityCaseState = (typeof QUALITY_CASE_STATES)[number]['code'];
