import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport, type Transporter } from 'nodemailer';
import { env } from './env.ts';

/** Mail goes out by SMTP where `SMTP_URL` is given; else each message is written as `.eml` into the data folder, where anybody can open it. */
export const email = nodemailerAdapter({
	defaultFromAddress: `geen-antwoord@${new URL(env.SITE_URL).hostname}`,
	defaultFromName: 'NAPL',
	skipVerify: true,
	transport: env.SMTP_URL ? createTransport(env.SMTP_URL) : outboxTransport(join(env.DATA_DIR, 'mail')),
});

/** A transport that writes each message as a file: `<moment>-<recipient>-<random>.eml`. */
function outboxTransport(folder: string): Transporter {
	return createTransport({
		name: 'outbox',
		version: '1.0.0',
		send: (mail, done) => {
			const envelope = mail.message.getEnvelope();
			const sent = { envelope, messageId: mail.message.messageId(), accepted: envelope.to, rejected: [], pending: [], response: 'written to the outbox' };
			mail.message
				.build()
				.then((message) => writeMessage({ folder, recipient: envelope.to[0] ?? 'nobody', message }))
				.then(() => done(null, sent))
				.catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error)), sent));
		},
	});
}

async function writeMessage({ folder, recipient, message }: { folder: string; recipient: string; message: Buffer }): Promise<void> {
	await mkdir(folder, { recursive: true });
	const name = [new Date().toISOString().replace(/[:.]/g, '-'), recipient.replace(/[^a-z0-9@.-]/gi, '_'), crypto.randomUUID().slice(0, 8)].join('-');
	await writeFile(join(folder, `${name}.eml`), message, { mode: 0o600 });
}
