import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../start/child.ts';
import { StartError } from '../start/StartError.ts';
import { withBuildEnvironment } from './environment.ts';
import { type Build, isStale, stampBuild } from './stale.ts';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SHARED = ['package-lock.json', 'tsconfig.json'].map((name) => join(root, name));

type Step = Build & { command: string[]; usualSeconds: number };

const CMS: Step = {
	name: 'het beheer (cms)',
	inputs: [...SHARED, join(root, 'cms')],
	stamp: join(root, 'cms', '.next', '.made-from'),
	command: ['next', 'build', 'cms'],
	usualSeconds: 25,
};
const SITE: Step = {
	name: 'de website (site)',
	inputs: [...SHARED, join(root, 'astro.config.mjs'), join(root, 'src'), join(root, 'public'), join(root, 'cms', 'domain')],
	stamp: join(root, 'dist', '.made-from'),
	command: ['astro', 'build'],
	usualSeconds: 3,
};

/** Builds what is older than its sources, and says so; nothing where all is fresh. */
export async function buildStale(say: (message: string) => void): Promise<void> {
	for (const build of [SITE, CMS]) {
		if (!isStale(build)) continue;
		const startedAt = Date.now();
		const seconds = () => Math.round((Date.now() - startedAt) / 1000);
		say(`Bouwen: ${build.name}, meestal ${build.usualSeconds} s …`);
		const ticking = setInterval(() => say(`  … ${seconds()} s`), 10_000);
		await run(build).finally(() => clearInterval(ticking));
		stampBuild(build);
		say(`Gebouwd: ${build.name}, in ${seconds()} s`);
	}
}

async function run({ name, command: [program = '', ...args] }: { name: string; command: string[] }): Promise<void> {
	const log = join(root, '.cache', `${program}.log`);
	const env: NodeJS.ProcessEnv = { ...withBuildEnvironment(process.env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
	const { code } = await runToEnd({ command: join(root, 'node_modules', '.bin', program), args, cwd: root, env, log });
	if (code !== 0) throw new StartError(`Het bouwen van ${name} mislukte; zie ${log}.`);
}
