/**
 * `npm run generate`: writes the files that follow from the Payload config: types, the admin's import map, the description of what is stored, the pages
 * about import files and lifecycles.
 * With `--check` it fails when one was stale. A change of what is stored is only written down beside a new migration.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateImportMap, type SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';
import { z } from 'zod';
import { root } from './build/build.ts';
import { withBuildEnvironment } from './build/environment.ts';
import { apiDocs } from './generate/apiDocs.ts';
import { holidayTable } from './generate/holidayTable.ts';
import { importDocumentation } from './generate/importDocumentation.ts';
import { lifecycleDocs } from './generate/lifecycleDocs.ts';
import { describeStoredSchema, schemaDifferences } from './generate/storedSchema.ts';

const MIGRATIONS = join(root, 'cms', 'migrations');
const SCHEMA = join(MIGRATIONS, 'schema.json');
const IMPORT_PAGE = join(root, 'docs', 'import.md');
const LIFECYCLE_DOCS = join(root, 'docs', 'lifecycles.md');
const HOLIDAY_TABLE = join(root, 'cms', 'domain', 'shared', 'holidayTable.ts');
const API_DOCS = join(root, 'docs', 'api.md');
const GENERATED = [
	join(root, 'cms', 'payload-types.ts'),
	join(root, 'cms', 'app', '(payload)', 'admin', 'importMap.js'),
	SCHEMA,
	IMPORT_PAGE,
	API_DOCS,
	LIFECYCLE_DOCS,
];
const schemaFile = z.object({ migration: z.string(), stored: z.record(z.string(), z.string()) });

const before = GENERATED.map(textOf);
Object.assign(process.env, withBuildEnvironment(process.env));
const { default: building } = await import('../cms/payload.config.ts');
const config = await building;
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });
writeSchema(config);
writeFileSync(IMPORT_PAGE, importDocumentation());
writeFileSync(HOLIDAY_TABLE, holidayTable());
writeFileSync(LIFECYCLE_DOCS, lifecycleDocs());
const { openApiDocument } = await import('../cms/endpoints/providerApi/openApi.ts');
writeFileSync(API_DOCS, apiDocs(openApiDocument('https://example.nl')));

const stale = GENERATED.filter((file, index) => textOf(file) !== before[index]);
if (process.argv.includes('--check') && stale.length > 0) fail(`Stale, now written anew: ${stale.join(', ')}. Commit them.`);
process.exit(0);

function writeSchema(sanitized: SanitizedConfig): void {
	const migration =
		readdirSync(MIGRATIONS)
			.filter((name) => /^\d{8}_\d{6}_.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
			.sort()
			.at(-1) ?? '';
	const stored = describeStoredSchema(sanitized);
	const known = existsSync(SCHEMA) ? schemaFile.parse(JSON.parse(textOf(SCHEMA))) : null;
	const differences = known ? schemaDifferences(known.stored, stored) : [];
	if (known && differences.length > 0 && known.migration === migration) {
		fail(`What is stored has changed since ${migration}, so a migration is due in cms/migrations (CONTRIBUTING says how):\n  ${differences.join('\n  ')}`);
	}
	writeFileSync(SCHEMA, `${JSON.stringify({ migration, stored }, null, '\t')}\n`);
}

function textOf(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
