import type { z } from 'zod';

/** A piece of a mail; the HTML and the plain text are made of the same pieces. */
export type MailPart =
	| { kind: 'text'; text: string }
	| { kind: 'button'; label: string; url: string }
	| { kind: 'list'; items: string[] }
	| { kind: 'facts'; rows: { label: string; value: string }[] }
	/** Said more quietly, below the rest. */
	| { kind: 'note'; text: string };

/** The links that carry a secret. Such a link is made at the moment of sending and stands nowhere but in the mail. */
export type LinkKind = 'invitation' | 'passwordReset' | 'newAddress';

/** What a mail says, before it is laid out. */
export type ComposedMail = { subject: string; parts: MailPart[]; because: string };

/** What a body may use: what was given, the address of the installation, and the secret link where the template asks for one. */
type BodyArgs<Data> = { data: Data; siteUrl: string; link: string };

type Definition<Schema extends z.ZodType> = {
	/** What it is called in the outbox. */
	label: string;
	/** When it is sent, in a sentence. */
	sentWhen: string;
	/** The data that the body needs. Kept until the term of retention; no secrets. */
	schema: Schema;
	link?: LinkKind;
	subject: (data: z.output<Schema>) => string;
	body: (args: BodyArgs<z.output<Schema>>) => MailPart[];
	/** Why somebody gets it: ends the sentence "U krijgt deze e-mail omdat …". */
	because: string;
	/** Made-up data for the preview. */
	example: z.input<Schema>;
};

export type MailTemplate<Schema extends z.ZodType = z.ZodType> = Pick<Definition<Schema>, 'label' | 'sentWhen' | 'schema' | 'example'> & {
	link: LinkKind | null;
	compose: (args: { data: unknown; siteUrl: string; link: string | null }) => ComposedMail;
};

/** A kind of mail. Its data are parsed when it is queued and again when it is sent, as days may lie between. */
export function defineTemplate<Schema extends z.ZodType>({ link, subject, body, because, ...shown }: Definition<Schema>): MailTemplate<Schema> {
	return {
		...shown,
		link: link ?? null,
		compose: ({ data, siteUrl, link: url }) => {
			const parsed = shown.schema.parse(data);
			return { subject: subject(parsed), parts: body({ data: parsed, siteUrl, link: url ?? '' }), because };
		},
	};
}
