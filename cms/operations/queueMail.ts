import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { MAIL_TEMPLATES, type TemplateName } from '../mail/templates.ts';

/** Where this stands in the request's context nobody gets mail: examples of what happened before the installation was there. */
export const WITHOUT_MAIL = 'withoutMail';

/** Who gets a mail. `account` is needed where the mail carries a link to one's own account. */
export type Recipient = { email: string; name: string; account?: string };

type QueuedMail<Name extends TemplateName> = {
	req: PayloadRequest;
	template: Name;
	to: Recipient;
	/** What the template's body needs; no secrets, as it is stored. */
	data: z.input<(typeof MAIL_TEMPLATES)[Name]['schema']>;
	/** Says what the mail is about; a second mail with the same key isn't queued. Leave it out where each call means a mail. */
	key?: string;
};

/**
 * Puts a mail into the outbox, in the caller's transaction: rolled back, nothing goes out; committed, a job sends it and tries again
 * when the mail server is out of order. Returns the id of the record, null where the key was there already.
 */
export async function queueMail<Name extends TemplateName>({ req, template, to, data, key = randomUUID() }: QueuedMail<Name>): Promise<string | null> {
	const parsed = MAIL_TEMPLATES[template].schema.parse(data);
	if (MAIL_TEMPLATES[template].link && !to.account) throw new Error(`The mail "${template}" carries a link to an account, so it needs one`);
	if (req.context[WITHOUT_MAIL] === true || (await isQueued({ req, key }))) return null;
	const { id } = await req.payload.create({
		collection: 'mails',
		data: { key, template, email: to.email, name: to.name, account: to.account ?? null, data: JSON.stringify(parsed), state: 'waiting', attempts: 0 },
		depth: 0,
		req,
	});
	await req.payload.jobs.queue({ task: 'sendMail', input: { mail: id }, req });
	return id;
}

async function isQueued({ req, key }: { req: PayloadRequest; key: string }): Promise<boolean> {
	const { totalDocs } = await req.payload.count({ collection: 'mails', where: { key: { equals: key } }, req });
	return totalDocs > 0;
}
