/**
 * Writes the files that follow from the Payload config: `cms/payload-types.ts` and the admin's import map.
 * `npm run check` fails when they are stale.
 */
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import { withBuildEnvironment } from './build/environment.ts';

Object.assign(process.env, withBuildEnvironment(process.env));
const { default: building } = await import('../cms/payload.config.ts');
const config = await building;
await generateTypes(config, { log: false });
await generateImportMap(config, { force: true, log: false });
process.exit(0);
