import type { Endpoint } from 'payload';
import { z } from 'zod';
import { isLink } from '../../domain/qualityCase/assessmentRows.ts';
import { EVIDENCE_LIMITS } from '../../domain/qualityCase/evidenceFile.ts';
import { now } from '../../env.ts';
import { addEvidence } from '../../operations/quality/own/addEvidence.ts';
import { answerFacts } from '../../operations/quality/own/answerFacts.ts';
import { loadOwnCase } from '../../operations/quality/own/loadOwnCase.ts';
import { loadOwnCases } from '../../operations/quality/own/loadOwnCases.ts';
import { objectToDecision, withdrawObjection } from '../../operations/quality/own/object.ts';
import { openCase } from '../../operations/quality/own/openCase.ts';
import { saveAssessment } from '../../operations/quality/own/saveAssessment.ts';
import { submitCase, withdrawCase } from '../../operations/quality/own/verbs.ts';
import { requireCapacityEver } from '../../operations/quality/requireCase.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';
import { readBody } from '../importRuns/readBody.ts';
import { verbDoor } from '../verbDoor.ts';

const as = ['provider'] as const;
const id = z.string().regex(/^[0-9a-f]{24}$/);
const code = z.string().min(1).max(60);
const link = z.string().refine(isLink, 'Vul een volledig webadres in dat begint met https://.');
const rowSchema = z.strictObject({
	criterion: code,
	level: z.number().int().min(1).max(20).nullable(),
	doesNotApply: z.boolean(),
	explanation: z.string().max(4000, 'Houd elke toelichting onder 4000 tekens.'),
	links: z.array(link).max(20, 'Geef ten hoogste 20 links bij een criterium.'),
	files: z.array(id).max(EVIDENCE_LIMITS.filesPerCase),
});
const saveSchema = z.strictObject({ draftRevision: z.number().int().min(0), rows: z.array(rowSchema).max(200) });
const openSchema = z.strictObject({ offering: id });
const answerSchema = z.object({ answer: z.string().trim().min(1, 'Schrijf uw reactie.').max(6000, 'Houd uw reactie onder 6000 tekens.') });
const uploadSchema = z.object({ criterion: code, name: z.string().min(1).max(300).catch('bestand') });

const openDoor: Endpoint = {
	path: '/open',
	method: 'post',
	handler: async (req) => {
		requireCapacityEver({ req, as });
		const body = openSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo('malformed');
		const outcome = await openCase({ req, offering: body.data.offering, moment: now() });
		return outcome.ok ? Response.json({ id: outcome.id }, { status: 201 }) : refused(outcome);
	},
};

const saveDoor: Endpoint = {
	path: '/:id/assessment',
	method: 'patch',
	handler: async (req) => {
		requireCapacityEver({ req, as });
		const body = saveSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(400, [...new Set(body.error.issues.map(({ message }) => message))].join(' '));
		const outcome = await saveAssessment({ req, id: idFrom(req), ...body.data });
		const { draftRevision, rows } = outcome;
		return outcome.ok ? Response.json({ draftRevision, rows }) : refused(outcome, { draftRevision, rows });
	},
};

/** The file is the body itself, so that one that is too big is refused before it is in memory. */
const evidenceDoor: Endpoint = {
	path: '/:id/evidence',
	method: 'post',
	handler: async (req) => {
		requireCapacityEver({ req, as });
		const asked = uploadSchema.safeParse(req.query);
		if (!asked.success) return answerNo('malformed');
		const bytes = await readBody(req, EVIDENCE_LIMITS.fileInBytes);
		if (!bytes) return answerNo(413, 'Dit bestand is groter dan 10 MB. Maak het kleiner, of splits het.');
		const outcome = await addEvidence({ req, id: idFrom(req), ...asked.data, bytes });
		if (!outcome.ok) return refused(outcome);
		const { file, draftRevision, rows } = outcome;
		return Response.json({ file, draftRevision, rows }, { status: 201 });
	},
};

/** All that a provider does with its own cases; each answer is put together by hand. */
export const ownDoors: Endpoint[] = [
	openDoor,
	{
		path: '/own',
		method: 'get',
		handler: async (req) => {
			requireCapacityEver({ req, as });
			return Response.json(await loadOwnCases({ req, moment: now() }), { headers: { 'Cache-Control': 'no-store' } });
		},
	},
	{
		path: '/:id/own',
		method: 'get',
		handler: async (req) => {
			requireCapacityEver({ req, as });
			return Response.json(await loadOwnCase({ req, id: idFrom(req), moment: now() }), { headers: { 'Cache-Control': 'no-store' } });
		},
	},
	saveDoor,
	evidenceDoor,
	verbDoor({ verb: 'submit', as, take: submitCase }),
	verbDoor({ verb: 'withdraw', as, take: withdrawCase }),
	verbDoor({ verb: 'answer-facts', as, schema: answerSchema, take: ({ input, ...call }) => answerFacts({ ...call, answer: input.answer }) }),
	verbDoor({ verb: 'object', as, take: objectToDecision }),
	verbDoor({ verb: 'withdraw-objection', as, take: withdrawObjection }),
];

function refused({ code: reason, message }: { code: string; message: string }, more: Record<string, unknown> = {}): Response {
	return Response.json({ errors: [{ message, data: { code: reason } }], ...more }, { status: 409 });
}
