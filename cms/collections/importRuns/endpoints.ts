import type { Endpoint } from 'payload';
import { z } from 'zod';
import { IMPORT_KINDS, KINDS } from '../../domain/import/kinds.ts';
import { LIMITS, TOO } from '../../domain/import/limits.ts';
import { ROW_OUTCOMES } from '../../domain/import/states.ts';
import { codesOf } from '../../domain/shared/terms.ts';
import { describeKind } from '../../operations/import/describeKind.ts';
import { faultyFile } from '../../operations/import/faultyFile.ts';
import { mayImport, openRun } from '../../operations/import/openRun.ts';
import { presentRows } from '../../operations/import/presentRows.ts';
import { presentRun } from '../../operations/import/presentRun.ts';
import { countPlaces } from '../../operations/import/rowStore.ts';
import { findRun } from '../../operations/import/run.ts';
import { templateFile } from '../../operations/import/templateFile.ts';
import { answerNo } from '../answers.ts';
import { changeDoors } from './changeDoors.ts';
import { fileAnswer } from './fileAnswer.ts';
import { readBody } from './readBody.ts';
import { mayImportAnything, runDoor } from './runDoor.ts';

const formatSchema = z.enum(['csv', 'xlsx', 'ndjson']).catch('xlsx');
const kindSchema = z.enum(IMPORT_KINDS, 'Zeg welke soort het is: offerings, editions, providers, competences, boards of schools.');
const flag = z
	.enum(['true', 'false'])
	.catch('false')
	.transform((value) => value === 'true');
const id = z.string().regex(/^[0-9a-f]{24}$/, 'Dit is geen id.');
const textRecord = z
	.string()
	.transform((text, ctx) => {
		try {
			return JSON.parse(text);
		} catch {
			ctx.issues.push({ code: 'custom', input: text, message: 'Dit is geen JSON.' });
			return z.NEVER;
		}
	})
	.pipe(z.record(z.string(), z.string()));

const uploadSchema = z.object({
	kind: kindSchema,
	name: z.string().trim().min(1).max(200).catch('bestand'),
	sheet: z.string().max(100).nullish(),
	provider: id.nullish(),
	region: id.nullish(),
	fullRegister: flag.optional(),
	fixed: textRecord.optional(),
});

const rowsSchema = z.object({
	outcome: z.enum(codesOf(ROW_OUTCOMES)).nullish(),
	place: z.string().max(500).nullish(),
	warnings: flag.optional(),
	page: z.coerce.number().int().min(1).max(100_000).catch(1),
	limit: z.coerce.number().int().min(1).max(200).catch(50),
});

/** Which kinds the user may import, with every column: type, values, example, description. */
const kindsDoor: Endpoint = {
	path: '/kinds',
	method: 'get',
	handler: async (req) => {
		if (!(await mayImportAnything(req))) return answerNo('forbidden');
		const allowed = await Promise.all(IMPORT_KINDS.map(async (kind) => ((await mayImport(req, kind)) ? [describeKind(KINDS[kind])] : [])));
		return Response.json({ kinds: allowed.flat(), limits: LIMITS, formats: ['csv', 'xlsx', 'ndjson'] });
	},
};

const templateDoor: Endpoint = {
	path: '/template',
	method: 'get',
	handler: async (req) => {
		const kind = kindSchema.safeParse(req.query['kind']);
		if (!(await mayImportAnything(req)) || (kind.success && !(await mayImport(req, kind.data)))) return answerNo('forbidden');
		if (!kind.success) return answerNo(400, kind.error.issues.map(({ message }) => message).join(' '));
		const format = formatSchema.parse(req.query['format']);
		return fileAnswer({ name: `voorbeeld-${KINDS[kind.data].label.toLowerCase()}`, format, parts: templateFile(kind.data, format) });
	},
};

/** The file is the body itself, so that it is read bit by bit and a big one is refused before it is in memory. */
const uploadDoor: Endpoint = {
	path: '/upload',
	method: 'post',
	handler: async (req) => {
		if (!(await mayImportAnything(req))) return answerNo('forbidden');
		const asked = uploadSchema.safeParse(req.query);
		if (!asked.success) return answerNo(400, asked.error.issues.map(({ message }) => message).join(' '));
		const { kind, name, sheet, provider, region, fullRegister, fixed } = asked.data;
		if (!(await mayImport(req, kind))) return answerNo('forbidden');
		const bytes = await readBody(req, LIMITS.fileInBytes);
		if (!bytes) return answerNo(413, TOO.big);
		const options = {
			sheet: sheet ?? null,
			providerId: provider ?? null,
			regionId: region ?? null,
			isFullRegister: fullRegister ?? false,
			mapping: null,
			fixed: fixed ?? {},
			isFromCommand: false,
		};
		const opened = await openRun({ req, kind, bytes, fileName: name, options });
		if (!opened.ok) return opened.code === 'forbidden' ? answerNo('forbidden') : answerNo(400, opened.message);
		const run = await findRun(req, opened.id);
		return run ? Response.json(await presentRun(req, run), { status: 201 }) : answerNo('absent');
	},
};

export const endpoints: Endpoint[] = [
	kindsDoor,
	templateDoor,
	uploadDoor,
	runDoor({ path: '/:id/summary', method: 'get', answer: async (req, run) => Response.json(await presentRun(req, run)) }),
	runDoor({
		path: '/:id/rows',
		method: 'get',
		answer: async (req, run) => {
			const asked = rowsSchema.safeParse(req.query);
			if (!asked.success) return answerNo('malformed');
			const { outcome, place, warnings, page, limit } = asked.data;
			return Response.json(await presentRows(req, run, { outcome: outcome ?? null, place: place ?? null, hasWarnings: warnings ?? false, page, limit }));
		},
	}),
	runDoor({ path: '/:id/places', method: 'get', answer: async (req, run) => Response.json({ places: await countPlaces(req.payload, run.id) }) }),
	runDoor({
		path: '/:id/faulty',
		method: 'get',
		answer: async (req, run) => {
			const format = formatSchema.parse(req.query['format']);
			return fileAnswer({ name: `fouten-${run.table.label.toLowerCase()}`, format, parts: await faultyFile({ req, run, format }) });
		},
	}),
	...changeDoors,
];
