import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CONTENT_KINDS } from './schemas.ts';

export type ContentKind = keyof typeof CONTENT_KINDS;
export type Content = { [Kind in ContentKind]: z.infer<(typeof CONTENT_KINDS)[Kind]>[] };

/** A content file that can't be used, with the file, the field and what is wrong. */
export class ContentError extends Error {
	override name = 'ContentError';
}

/** Reads and checks all content files below a folder. Throws a `ContentError` that lists every fault at once. */
export async function readContent(folder: string): Promise<Content> {
	const faults: string[] = [];
	const content: Content = {
		vocabulary: await readKind({ folder, kind: 'vocabulary', schema: CONTENT_KINDS.vocabulary, faults }),
		regions: await readKind({ folder, kind: 'regions', schema: CONTENT_KINDS.regions, faults }),
		providers: await readKind({ folder, kind: 'providers', schema: CONTENT_KINDS.providers, faults }),
		boards: await readKind({ folder, kind: 'boards', schema: CONTENT_KINDS.boards, faults }),
		schools: await readKind({ folder, kind: 'schools', schema: CONTENT_KINDS.schools, faults }),
		competences: await readKind({ folder, kind: 'competences', schema: CONTENT_KINDS.competences, faults }),
		offerings: await readKind({ folder, kind: 'offerings', schema: CONTENT_KINDS.offerings, faults }),
		editions: await readKind({ folder, kind: 'editions', schema: CONTENT_KINDS.editions, faults }),
		paths: await readKind({ folder, kind: 'paths', schema: CONTENT_KINDS.paths, faults }),
		recognitions: await readKind({ folder, kind: 'recognitions', schema: CONTENT_KINDS.recognitions, faults }),
		'criteria-sets': await readKind({ folder, kind: 'criteria-sets', schema: CONTENT_KINDS['criteria-sets'], faults }),
		pages: await readKind({ folder, kind: 'pages', schema: CONTENT_KINDS.pages, faults }),
	};
	if (faults.length > 0) throw new ContentError(`De inhoud in content/ klopt niet:\n${faults.join('\n')}`);
	return content;
}

async function readKind<Item>({ folder, kind, schema, faults }: { folder: string; kind: string; schema: z.ZodType<Item>; faults: string[] }): Promise<Item[]> {
	const names = await readdir(join(folder, kind)).catch(() => []);
	const items: Item[] = [];
	for (const name of names.filter((file) => file.endsWith('.yaml')).sort()) {
		const raw: unknown = parse(await readFile(join(folder, kind, name), 'utf8'));
		for (const [index, entry] of (Array.isArray(raw) ? raw : [raw]).entries()) {
			const parsed = schema.safeParse(entry);
			if (parsed.success) items.push(parsed.data);
			else faults.push(...parsed.error.issues.map((issue) => `  ${kind}/${name}, item ${index + 1}, ${issue.path.join('.')}: ${issue.message}`));
		}
	}
	return items;
}
