import type { ComposedMail } from './defineTemplate.ts';
import { layOut } from './layOut.ts';
import { plainText } from './plainText.ts';

export type RenderedMail = { subject: string; html: string; text: string };

/** A mail as it goes out: the same words twice, laid out and as plain text. */
export async function renderMail({ mail, name, siteUrl }: { mail: ComposedMail; name: string; siteUrl: string }): Promise<RenderedMail> {
	return { subject: mail.subject, html: await layOut({ mail, name, siteUrl }), text: plainText({ mail, name, siteUrl }) };
}
