import { z } from 'zod';
import { codesOf, type Term } from '../shared/terms.ts';

/** What can be wrong with something in the catalogue, as a visitor sees it. */
export const REPORT_CATEGORIES = [
	{ code: 'dates', slug: 'data', label: 'Een datum, plaats of prijs klopt niet' },
	{ code: 'link', slug: 'link', label: 'Een link of de inschrijving werkt niet' },
	{ code: 'text', slug: 'tekst', label: 'De tekst klopt niet of is verouderd' },
	{ code: 'contact', slug: 'contact', label: 'Je bereikt niemand met deze contactgegevens' },
	{ code: 'accessibility', slug: 'toegankelijkheid', label: 'Iets is niet toegankelijk' },
	{ code: 'other', slug: 'anders', label: 'Iets anders' },
] as const satisfies readonly Term[];

/** Where a report stands. */
export const REPORT_STATES = [
	{ code: 'open', slug: 'open', label: 'Open' },
	{ code: 'handled', slug: 'afgehandeld', label: 'Afgehandeld' },
] as const satisfies readonly Term[];

/** The kinds of items on whose page something can be reported. */
export const REPORTABLE = [
	{ code: 'offerings', slug: 'aanbod', label: 'Aanbod' },
	{ code: 'paths', slug: 'paden', label: 'Ontwikkelpad' },
	{ code: 'providers', slug: 'aanbieders', label: 'Aanbieder' },
	{ code: 'regions', slug: 'regios', label: 'Onderwijsregio' },
] as const satisfies readonly Term[];
export type ReportableKind = (typeof REPORTABLE)[number]['code'];

export const LONGEST_REPORT = 1000;

/** What a visitor fills in. No name, no address: there is nobody to answer, and nothing to keep safe. */
export const reportFormSchema = z.object({
	category: z.enum(codesOf(REPORT_CATEGORIES), 'Kies wat er niet klopt.'),
	text: z
		.string('Schrijf wat er niet klopt.')
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().min(10, 'Schrijf in een zin wat er niet klopt.').max(LONGEST_REPORT, `Houd het bij ${LONGEST_REPORT} tekens.`)),
});

/** A report as the site hands it on. */
export const reportSchema = reportFormSchema.extend({ kind: z.enum(codesOf(REPORTABLE)), slug: z.string().regex(/^[a-z0-9-]{1,200}$/) });
export type ReportInput = z.infer<typeof reportSchema>;

/** A report is kept this long, whether it was handled or not. */
export const REPORT_KEPT_IN_DAYS = 365;
/** Its receiver answers within so many days. */
export const REPORT_TERM_IN_DAYS = 14;
