/**
 * Writes the files that follow from the Payload config: `cms/payload-types.ts` and the admin's import map.
 * `npm run check` fails when they are stale.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { root } from './build/build.ts';
import { withBuildEnvironment } from './build/environment.ts';

const GENERATED = ['cms/payload-types.ts', 'cms/app/(payload)/admin/importMap.js'].map((name) => join(root, name));
const isChecking = process.argv.includes('--check');
const before = GENERATED.map((file) => readFileSync(file, 'utf8'));

Object.assign(process.env, withBuildEnvironment(process.env));
const { default: building } = await import('../cms/payload.config.ts');
const config = await building;
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });

if (isChecking) {
	const stale = GENERATED.filter((file, index) => readFileSync(file, 'utf8') !== before[index]);
	if (stale.length > 0) {
		console.error(`Stale, now written anew: ${stale.join(', ')}. Commit them.`);
		process.exit(1);
	}
}
process.exit(0);
