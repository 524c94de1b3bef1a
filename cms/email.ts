import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { env } from './env.ts';

/** Mail goes out by SMTP where `SMTP_URL` is given; else each message is only written to the log of the process as sent nowhere. */
export const email = nodemailerAdapter({
	defaultFromAddress: 'geen-antwoord@napl.example',
	defaultFromName: 'NAPL',
	skipVerify: true,
	...(env.SMTP_URL ? { transportOptions: env.SMTP_URL } : { transportOptions: { streamTransport: true, buffer: true, newline: 'unix' } }),
});
