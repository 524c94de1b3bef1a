import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { Change } from '../../operations/import/changeOwnRun.ts';
import { presentRun } from '../../operations/import/presentRun.ts';
import { findOwnRun, type Run } from '../../operations/import/run.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

/** Who imports at all; others get the same no, whichever run they name. */
export async function mayImportAnything(req: PayloadRequest): Promise<boolean> {
	return Boolean(await req.payload.collections['importRuns'].config.access.read({ req }));
}

/** A door of one run, for its owner: somebody else's is as absent as one that doesn't exist. */
export function runDoor({
	path,
	method,
	answer,
}: {
	path: string;
	method: Endpoint['method'];
	answer: (req: PayloadRequest, run: Run) => Promise<Response>;
}): Endpoint {
	return {
		path,
		method,
		handler: async (req) => {
			if (!(await mayImportAnything(req))) return answerNo('forbidden');
			const run = await findOwnRun(req, idFrom(req));
			return run ? answer(req, run) : answerNo('absent');
		},
	};
}

/** A door that changes a run: reads the body, answers with the run as it is now, or says why not. */
export function changeDoor<Body>({
	path,
	method = 'post',
	schema,
	change,
}: {
	path: string;
	method?: Endpoint['method'];
	schema: z.ZodType<Body>;
	change: (req: PayloadRequest, run: Run, body: Body) => Promise<Change | Response>;
}): Endpoint {
	return runDoor({
		path,
		method,
		answer: async (req, run) => {
			const body = schema.safeParse((await readJson(req)) ?? {});
			if (!body.success) return answerNo(400, body.error.issues.map(({ message }) => message).join(' '));
			const result = await change(req, run, body.data);
			if (result instanceof Response) return result;
			if (!result.ok) return answerNo(409, result.message);
			const now = await findOwnRun(req, run.id);
			return now ? Response.json(await presentRun(req, now)) : answerNo('absent');
		},
	});
}
