import type { Endpoint } from 'payload';
import { z } from 'zod';
import { holds } from '../access/principal.ts';
import { type ImportKind, KINDS } from '../domain/import/kinds.ts';
import { dayOf } from '../domain/shared/days.ts';
import { now } from '../env.ts';
import { exportKind } from '../operations/import/exportKind.ts';
import { mayImport } from '../operations/import/openRun.ts';
import { answerNo } from './answers.ts';
import { fileAnswer } from './importRuns/fileAnswer.ts';

const formatSchema = z.enum(['csv', 'xlsx', 'ndjson']).catch('csv');

/** `GET /api/<kind>/export?format=csv|xlsx|ndjson`: everything of a kind that one owns, for whoever may import it and for the auditor. */
export function exportDoor(kind: ImportKind): Endpoint {
	return {
		path: '/export',
		method: 'get',
		handler: async (req) => {
			if (!holds(req.user, 'auditor') && !(await mayImport(req, kind))) return answerNo('forbidden');
			const format = formatSchema.parse(req.query['format']);
			const name = `${KINDS[kind].label.toLowerCase()}-${dayOf(now())}`;
			return fileAnswer({ name, format, parts: await exportKind({ req, kind, format }) });
		},
	};
}
