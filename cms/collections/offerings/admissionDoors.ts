import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { now } from '../../env.ts';
import type { AdmissionOutcome, AdmissionRefusal } from '../../operations/admission/admissionRecord.ts';
import { admit, sendBack } from '../../operations/admission/decide.ts';
import { offerToEditors, takeBack } from '../../operations/admission/offer.ts';
import { readAdmission } from '../../operations/admission/readAdmission.ts';
import { idFrom, readJson } from '../answers.ts';

const REFUSALS: Record<AdmissionRefusal, string> = {
	'already-admitted': 'Uw organisatie is al toegelaten. U kunt dit aanbod zelf publiceren.',
	'already-live': 'Dit aanbod staat al op de website.',
	'not-now': 'Iemand was u voor: de stand van dit aanbod is intussen veranderd. Laad de pagina opnieuw om te zien hoe het er nu voor staat.',
	'own-request': 'Dit aanbod komt van uzelf of van uw eigen organisatie. Laat een andere redacteur beslissen.',
	'text-changed': 'De tekst is gewijzigd nadat u hem opende. Laad de pagina opnieuw en lees hem nog eens.',
};

const readBodySchema = z.strictObject({ textMoment: z.iso.datetime('Laad de pagina opnieuw en probeer het nog eens.') });
const reasonSchema = z.strictObject({
	reason: z.string().trim().min(1, 'Schrijf wat er nog moet gebeuren; dat leest de aanbieder.').max(1000, 'Houd de reden onder 1000 tekens.'),
});

/** How a new provider's first item gets past the editor: offered, taken back, let through or sent back; and how it stands. */
export const admissionDoors: Endpoint[] = [
	door('/:id/offer', ({ req, id }) => offerToEditors({ req, id, moment: now() })),
	door('/:id/take-back', ({ req, id }) => takeBack({ req, id, moment: now() })),
	doorWithBody('/:id/admit', readBodySchema, ({ req, id, body }) => admit({ req, id, textMoment: body.textMoment, moment: now() })),
	doorWithBody('/:id/send-back', reasonSchema, ({ req, id, body }) => sendBack({ req, id, reason: body.reason, moment: now() })),
	{ path: '/:id/admission', method: 'get', handler: async (req) => Response.json({ admission: await readAdmission({ req, id: idFrom(req) }) }) },
];

type Call = { req: PayloadRequest; id: string };

function door(path: string, step: (call: Call) => Promise<AdmissionOutcome>): Endpoint {
	return { path, method: 'post', handler: async (req) => respond(await step({ req, id: idFrom(req) })) };
}

function doorWithBody<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	step: (call: Call & { body: z.infer<Schema> }) => Promise<AdmissionOutcome>,
): Endpoint {
	return {
		path,
		method: 'post',
		handler: async (req) => {
			const body = schema.safeParse(await readJson(req));
			if (!body.success) return answerAll(400, [...new Set(body.error.issues.map(({ message }) => message))]);
			return respond(await step({ req, id: idFrom(req), body: body.data }));
		},
	};
}

function respond(outcome: AdmissionOutcome): Response {
	if (outcome.ok) return Response.json({ ok: true });
	if (outcome.code === 'incomplete')
		return answerAll(
			400,
			outcome.faults.map(({ tab, label, message }) => `${tab ? `${tab} > ` : ''}${label}: ${message}`),
		);
	return answerAll(409, [REFUSALS[outcome.code]]);
}

function answerAll(status: number, messages: string[]): Response {
	return Response.json({ errors: messages.map((message) => ({ message })) }, { status });
}
