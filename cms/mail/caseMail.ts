import { z } from 'zod';

/** What every mail to a provider about a case is made of. `note` is what it adds: a reason, or a day `JJJJ-MM-DD`. */
export const caseMailSchema = z.object({ id: z.string(), title: z.string(), reference: z.string(), note: z.string().default('') });

/** Where a provider finds the case. */
export function ownCaseUrl(siteUrl: string, id: string): string {
	return `${siteUrl}/admin/erkenning/${id}`;
}

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as a mail says it: "dinsdag 9 maart 2027". */
export function dayInMail(day: string): string {
	return LONG_DAY.format(new Date(`${day}T12:00:00.000Z`));
}

/** Made-up data for the preview. */
export const CASE_MAIL_EXAMPLE = { id: '000000000000000000000000', title: 'Het rekengesprek', reference: 'KW-7F3K-92XM', note: '2027-03-09' };
