import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { faultInWords, pauseAfter, type SendFault } from '../domain/mail/attempts.ts';
import { type RenderedMail, renderMail } from '../mail/renderMail.ts';
import { isTemplateName, MAIL_TEMPLATES } from '../mail/templates.ts';
import type { Mail } from '../payload-types.ts';
import { inTransaction } from './inTransaction.ts';
import { makeAccountLink } from './makeAccountLink.ts';

/** As long as a mail server may take; after that the process that claimed the mail counts as gone. */
const CLAIM_IN_MS = 5 * 60_000;
const NO_LONGER_NEEDED = 'Niet verstuurd: de link was niet meer nodig of niet meer geldig toen de mail aan de beurt was.';
const NO_SUCH_TEMPLATE = 'Niet verstuurd: deze soort mail bestaat niet meer.';

type Sending = { req: PayloadRequest; id: string; siteUrl: string; moment: Date };

/**
 * Sends one mail of the outbox. Of several that try at once one does; a mail that is sent is never sent again. Only when the process dies
 * between the mail server's "yes" and our noting it does the mail go out twice, with the same Message-ID, by which mail programs know it.
 */
export async function sendMail({ req, id, siteUrl, moment }: Sending): Promise<void> {
	const mail = await claim({ req, id, moment });
	if (!mail) return tryAgainAfterClaim({ req, id });
	const prepared = await prepare({ req, mail, siteUrl, moment });
	if (typeof prepared === 'string') return fail({ req, mail, reason: prepared });
	try {
		await req.payload.sendEmail({
			to: { name: mail.name ?? '', address: mail.email ?? '' },
			messageId: `<${mail.id}@${new URL(siteUrl).hostname}>`,
			headers: { 'Auto-Submitted': 'auto-generated' },
			...prepared,
		});
	} catch (error) {
		return noteFault({ req, mail, fault: faultOf(error), moment });
	}
	await record({
		req,
		mail,
		data: { state: 'sent', sentAt: moment.toISOString(), attempts: mail.attempts + 1, lastError: null, nextTryAt: null, claimedUntil: null },
	});
}

/** The mail, if it waits and nobody else is sending it. One of many callers gets it. */
async function claim({ req, id, moment }: Pick<Sending, 'req' | 'id' | 'moment'>): Promise<Mail | null> {
	const isFree = { or: [{ claimedUntil: { equals: null } }, { claimedUntil: { less_than: moment.toISOString() } }] };
	const claimed = await req.payload.db.updateOne({
		collection: 'mails',
		where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree] },
		data: { claimedUntil: new Date(moment.getTime() + CLAIM_IN_MS).toISOString() },
		req,
	});
	return claimed ? await req.payload.findByID({ collection: 'mails', id, depth: 0, showHiddenFields: true, req }) : null;
}

/** Another process has it. Should that one be dead, this mail isn't lost. */
async function tryAgainAfterClaim({ req, id }: Pick<Sending, 'req' | 'id'>): Promise<void> {
	const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, { claimedUntil: { exists: true } }] };
	const { totalDocs } = await req.payload.count({ collection: 'mails', where, req });
	if (totalDocs > 0) await req.payload.jobs.queue({ task: 'sendMail', input: { mail: id }, waitUntil: new Date(Date.now() + CLAIM_IN_MS), req });
}

/** The mail in words, with its secret link made now; a reason where there is none to send. */
async function prepare({ req, mail, siteUrl, moment }: { req: PayloadRequest; mail: Mail; siteUrl: string; moment: Date }): Promise<RenderedMail | string> {
	if (!isTemplateName(mail.template)) return NO_SUCH_TEMPLATE;
	const template = MAIL_TEMPLATES[mail.template];
	const account = typeof mail.account === 'string' ? mail.account : null;
	const link = template.link && account ? await makeAccountLink({ req, kind: template.link, account, address: mail.email ?? '', siteUrl, moment }) : null;
	if (template.link && !link) return NO_LONGER_NEEDED;
	return renderMail({ mail: template.compose({ data: JSON.parse(mail.data ?? '{}'), siteUrl, link }), name: mail.name ?? '', siteUrl });
}

async function noteFault({ req, mail, fault, moment }: { req: PayloadRequest; mail: Mail; fault: SendFault; moment: Date }): Promise<void> {
	const attempts = mail.attempts + 1;
	const pause = pauseAfter({ attempts, fault });
	if (pause === null) return fail({ req, mail: { ...mail, attempts }, reason: faultInWords(fault) });
	await inTransaction(req, async () => {
		const nextTryAt = new Date(moment.getTime() + pause).toISOString();
		await record({ req, mail, data: { attempts, lastError: faultInWords(fault), nextTryAt, claimedUntil: null } });
		await req.payload.jobs.queue({ task: 'sendMail', input: { mail: mail.id }, waitUntil: new Date(Date.now() + pause), req });
	});
}

async function fail({ req, mail, reason }: { req: PayloadRequest; mail: Mail; reason: string }): Promise<void> {
	await record({ req, mail, data: { state: 'failed', attempts: mail.attempts, lastError: reason, nextTryAt: null, claimedUntil: null } });
}

async function record({ req, mail, data }: { req: PayloadRequest; mail: Mail; data: Record<string, unknown> }): Promise<void> {
	await req.payload.db.updateOne({ collection: 'mails', where: { id: { equals: mail.id } }, data, req, returning: false });
}

const faultSchema = z
	.object({ code: z.string().catch('ONBEKEND'), responseCode: z.number().nullable().catch(null) })
	.catch({ code: 'ONBEKEND', responseCode: null });

/** What of an error may be kept: its codes, never its text, in which an address or a password may stand. */
function faultOf(error: unknown): SendFault {
	const described = error instanceof Error ? { code: Reflect.get(error, 'code'), responseCode: Reflect.get(error, 'responseCode') } : {};
	return faultSchema.parse(described);
}
