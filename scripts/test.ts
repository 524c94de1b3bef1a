/**
 * `npm test`: builds what is stale and runs all tests, on a real database, search engine and browser.
 * The last line is `N passed, N failed, N skipped`. Each kind runs even when an earlier one failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { buildStale, root } from './build/build.ts';
import { findMongod } from './start/mongod.ts';
import { StartError } from './start/StartError.ts';

const reports = join(root, '.cache', 'reports');
const isCi = process.env['CI'] === 'true';
const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numTodoTests: z.number(),
	success: z.boolean(),
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			message: z.string(),
			assertionResults: z.array(z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })),
		}),
	),
});
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) });

/** `failures` says of each test that failed where it stands, its name and the first lines of why; Playwright prints its own at the end. */
type Count = { passed: number; failed: number; skipped: number; failures?: string[] };
/** `needs` names what a platform may lack, and the command that brings it: then the run is a named skip. */
type Run = { name: string; command: string; args: string[]; report: string; read: (text: string) => Count; needs?: { isThere: boolean; remedy: string } };

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64';

/** Database and search engine: the latter comes as a program for Linux x64 only. */
const servers = { isThere: isLinuxX64 && hasMongod(), remedy: 'MONGOD_BINARY=/path/to/mongod npm test, on Linux x64' };
const browser = { isThere: isLinuxX64 || Boolean(process.env['CHROMIUM_BINARY']), remedy: 'CHROMIUM_BINARY=/path/to/chromium npm test' };

const RUNS: Run[] = [
	vitest('unit'),
	{ ...vitest('integration'), needs: servers },
	{ ...vitest('stack'), needs: servers },
	{
		name: 'browser',
		command: 'playwright',
		args: ['test'],
		report: join(reports, 'browser.json'),
		needs: servers.isThere ? browser : servers,
		read: (text) => {
			const { expected, unexpected, flaky, skipped } = playwrightReport.parse(JSON.parse(text)).stats;
			return { passed: expected, failed: unexpected + flaky, skipped };
		},
	},
];

try {
	mkdirSync(reports, { recursive: true });
	await buildStale(console.log);
	const wanted = process.argv.slice(2);
	const total = { passed: 0, failed: 0, skipped: 0 };
	const failures: string[] = [];
	for (const run of RUNS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
		const count = run.needs?.isThere === false ? skipByName(run.name, run.needs.remedy) : await runTests(run);
		console.log(`${run.name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
		total.passed += count.passed;
		total.failed += count.failed;
		total.skipped += count.skipped;
		failures.push(...(count.failures ?? []));
	}
	// Once more where a reader of a long log looks first: at its end.
	if (failures.length > 0) console.log(`Failed:\n${failures.join('\n')}\n`);
	process.exitCode = total.failed > 0 || (isCi && total.skipped > 0) ? 1 : 0;
	console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
} catch (error) {
	if (!(error instanceof StartError)) throw error;
	console.error(error.message);
	console.log('0 passed, 1 failed, 0 skipped');
	process.exitCode = 1;
}

function vitest(project: string): Run {
	const report = join(reports, `${project}.json`);
	return {
		name: project,
		command: 'vitest',
		args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		report,
		read: (text) => {
			const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = vitestReport.parse(JSON.parse(text));
			const hasBrokenFile = !success && numFailedTests === 0;
			return {
				passed: numPassedTests,
				failed: numFailedTests + (hasBrokenFile ? 1 : 0),
				skipped: numPendingTests + numTodoTests,
				failures: testResults.flatMap(readFailures),
			};
		},
	};
}

function readFailures({ name, status, message, assertionResults }: z.infer<typeof vitestReport>['testResults'][number]): string[] {
	const file = relative(root, name);
	const failed = assertionResults.filter((result) => result.status === 'failed');
	if (failed.length === 0) return status === 'failed' ? [`  ${file}: ${firstLines(message)}`] : [];
	return failed.map(({ fullName, failureMessages }) => `  ${file} › ${fullName}: ${firstLines(failureMessages?.[0] ?? '')}`);
}

function firstLines(text: string): string {
	return text.split('\n').slice(0, 12).join('\n    ');
}

function hasMongod(): boolean {
	try {
		findMongod({ binary: process.env['MONGOD_BINARY'], say: console.log });
		return true;
	} catch (error) {
		if (error instanceof StartError) return false;
		throw error;
	}
}

function skipByName(name: string, remedy: string): Count {
	console.log(`— ${name}: skipped on ${process.platform} ${process.arch}; it runs with: ${remedy}`);
	return { passed: 0, failed: 0, skipped: 1 };
}

async function runTests({ name, command, args, report, read }: Run): Promise<Count> {
	rmSync(report, { force: true });
	console.log(`— ${name}`);
	const code = await new Promise<number>((resolve) => {
		const child = spawn(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: 'inherit' });
		child.once('error', () => resolve(127));
		child.once('exit', (exitCode) => resolve(exitCode ?? 1));
	});
	try {
		const count = read(readFileSync(report, 'utf8'));
		return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}
