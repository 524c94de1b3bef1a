import type { PayloadRequest } from 'payload';
import { isTemplateName, MAIL_TEMPLATES } from '../mail/templates.ts';
import type { Mail } from '../payload-types.ts';

export type ShownMail = Pick<Mail, 'id' | 'state' | 'attempts'> & {
	label: string;
	recipient: string;
	queuedAt: string;
	sentAt: string | null;
	nextTryAt: string | null;
	lastError: string | null;
	mayResend: boolean;
};

/** As many as a page shows. */
const ON_A_PAGE = 50;

/** The outbox as its page shows it: the newest first, of one state or of all, with the rights of the user. */
export async function loadMails({
	req,
	state,
	page,
}: {
	req: PayloadRequest;
	state: Mail['state'] | null;
	page: number;
}): Promise<{ mails: ShownMail[]; pages: number; total: number }> {
	const { docs, totalPages, totalDocs } = await req.payload.find({
		collection: 'mails',
		...(state ? { where: { state: { equals: state } } } : {}),
		sort: '-createdAt',
		depth: 0,
		limit: ON_A_PAGE,
		page,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return { mails: docs.map(shown), pages: totalPages, total: totalDocs };
}

function shown(mail: Mail): ShownMail {
	return {
		id: mail.id,
		state: mail.state,
		attempts: mail.attempts,
		label: isTemplateName(mail.template) ? MAIL_TEMPLATES[mail.template].label : mail.template,
		recipient: mail.email ? `${mail.name ?? ''} <${mail.email}>`.trim() : 'Gewist',
		queuedAt: mail.createdAt,
		sentAt: mail.sentAt ?? null,
		nextTryAt: mail.nextTryAt ?? null,
		lastError: mail.lastError ?? null,
		mayResend: mail.state === 'failed' && !mail.erasedAt,
	};
}
