import type { Endpoint, PayloadRequest, Where } from 'payload';
import { combineWhereConstraints, mergeListSearchAndWhere } from 'payload/shared';
import { z } from 'zod';
import { dayOf } from '../domain/shared/days.ts';
import { now } from '../env.ts';
import { exportList } from '../operations/exportList.ts';
import { answerNo } from './answers.ts';
import { fileAnswer } from './importRuns/fileAnswer.ts';

const columnsSchema = z
	.union([z.array(z.string()), z.string().transform((text) => text.replace(/[[\]"]/g, '').split(','))])
	.catch([])
	.transform((names) => names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('-')));
const sortSchema = z.string().max(200).optional().catch(undefined);
/** A question as Payload's list asks it, or the same as JSON. */
const whereSchema = z
	.preprocess(
		(value) => (typeof value === 'string' ? parsed(value) : value),
		z.custom<Where>((value) => typeof value === 'object' && value !== null),
	)
	.catch({});
const searchSchema = z.string().max(200).catch('');

/**
 * `GET /api/<collection>/list-csv` with the query of the list itself (`where`, `search`, `sort`, `columns`): CSV of what the list shows, with Dutch labels,
 * of no more rows and fields than the user may read.
 */
export function listCsvDoor(slug: string): Endpoint {
	return {
		path: '/list-csv',
		method: 'get',
		handler: async (req) => {
			const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config;
			if (!collection || !req.user || !(await collection.access.read({ req }))) return answerNo('forbidden');
			const where = mergeListSearchAndWhere({
				collectionConfig: collection,
				search: searchSchema.parse(req.query['search']),
				where: combineWhereConstraints([whereSchema.parse(req.query['where']), await baseFilterOf(req, collection)]),
			});
			const sort = sortSchema.parse(req.query['sort']) ?? collection.defaultSort;
			const asked = columnsSchema.parse(req.query['columns']);
			const columns = asked.length > 0 ? asked : (collection.admin.defaultColumns ?? []);
			const label = typeof collection.labels.plural === 'string' ? collection.labels.plural : slug;
			const name = `${label.toLowerCase().replace(/[^a-z]+/g, '-')}-${dayOf(now())}`;
			return fileAnswer({ name, format: 'csv', parts: exportList({ req, collection, where, columns, ...(typeof sort === 'string' ? { sort } : {}) }) });
		},
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

async function baseFilterOf(req: PayloadRequest, { admin }: { admin: { baseFilter?: unknown } }): Promise<Where> {
	if (typeof admin.baseFilter !== 'function') return {};
	const filter: unknown = await admin.baseFilter({ limit: 0, page: 1, req, sort: '' });
	return whereSchema.parse(filter);
}
