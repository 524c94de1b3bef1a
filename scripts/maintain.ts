/**
 * `npm run seed`, `reindex` and `admin`: a program of the cms on demand, `prepare.ts` unless the first argument names another. Works beside a running start,
 * and by itself: then database and search engine run for as long as it takes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './build/build.ts';
import { type Child, keepRunning, runToEnd } from './start/child.ts';
import { isTaken, takeDataFolder } from './start/leftovers.ts';
import { StartError } from './start/StartError.ts';
import { type Services, startServices } from './start/services.ts';
import { readSettings, type Settings } from './start/settings.ts';
import { childEnvironment, node } from './start/specs.ts';
import { addressesFile } from './start/stack.ts';

const servicesSchema = z.object({ mongoUrl: z.string(), meili: z.object({ url: z.string(), key: z.string(), searchKey: z.string() }) });
const say = (message: string) => console.log(message);

// Ctrl-C reaches the program too: it ends by itself, in its own way, and then everything that was started for it does.
process.on('SIGINT', () => {});

try {
	const settings = readSettings(process.env);
	process.exitCode = await withServices(settings, (services) => run({ settings, services }));
} catch (error) {
	if (!(error instanceof StartError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function withServices(settings: Settings, use: (services: Services) => Promise<number>): Promise<number> {
	const running = addressesFile(settings.DATA_DIR);
	if (isTaken(settings.DATA_DIR) && existsSync(running)) return use(servicesSchema.parse(JSON.parse(readFileSync(running, 'utf8'))));
	const runFile = await takeDataFolder(settings.DATA_DIR);
	const children: Child[] = [];
	try {
		return await use(await startServices({ settings, say, run: (spec) => void children.push(keepRunning(spec, ({ name, pid }) => runFile.note(name, pid))) }));
	} finally {
		for (const child of children.toReversed()) await child.stop();
		runFile.remove();
	}
}

async function run({ settings, services }: { settings: Settings; services: Services }): Promise<number> {
	const environment = childEnvironment({ settings, ...services, siteUrl: 'http://127.0.0.1:9', cmsUrl: 'http://127.0.0.1:9' });
	const [first = '', ...others] = process.argv.slice(2);
	const [program, programArguments] = first.endsWith('.ts') ? [first, others] : ['prepare.ts', [first, ...others]];
	const args = ['--disable-warning=ExperimentalWarning', join(root, 'cms', program), ...programArguments];
	const { code } = await runToEnd({ command: node, args, env: { ...environment, NODE_ENV: 'production' }, cwd: root });
	return code;
}
