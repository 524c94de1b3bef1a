/** `npm run check`: format and lint without a warning, types, dead code, generated files fresh, unit tests. Says which step failed. */
import { join } from 'node:path';
import { root } from './build/build.ts';
import { runToEnd } from './start/child.ts';

const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const STEPS: { name: string; command: string; args: string[] }[] = [
	{ name: 'format and lint', command: bin('biome'), args: ['check', '--error-on-warnings', '--diagnostic-level=warn', '.'] },
	{ name: 'generated files', command: bin('node'), args: ['--disable-warning=ExperimentalWarning', 'scripts/generate.ts', '--check'] },
	{ name: 'types', command: bin('tsc'), args: ['--noEmit', '-p', '.'] },
	{ name: 'types of the pages', command: bin('astro'), args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'] },
	{ name: 'dead code', command: bin('knip'), args: [] },
	{ name: 'unit tests', command: bin('vitest'), args: ['run', '--project', 'unit'] },
];

const only = process.argv[2];
for (const { name, command, args } of STEPS.filter((step) => !only || step.name === only)) {
	const startedAt = Date.now();
	const { code } = await runToEnd({ command, args, cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
	if (code !== 0) {
		console.error(`\ncheck: "${name}" failed`);
		process.exit(1);
	}
	console.log(`check: ${name} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
