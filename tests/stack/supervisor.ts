import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../scripts/build/build.ts';
import { until } from './until.ts';

export type Supervisor = {
	/** Of the first step of the command, which leads a process group as a command in a terminal does. */
	child: ChildProcess;
	/** All that it said, on either channel. */
	said: () => string;
	complaints: () => string;
	/** Waits for its end; the exit code. */
	ended: Promise<number | null>;
};

const runSchema = z.object({ supervisor: z.object({ pid: z.number() }), children: z.record(z.string(), z.object({ pid: z.number() })) });
const PASSED_ON = ['PATH', 'HOME', 'MONGOD_BINARY'];

/** Runs what `npm start` runs, with these settings and none of our own. */
export function runStart(settings: Record<string, string>): Supervisor {
	const own = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
	const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...own, ...settings };
	const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), 'scripts/start.ts'], { env, detached: true });
	let [said, complaints] = ['', ''];
	child.stdout.on('data', (text) => {
		said += text;
	});
	child.stderr.on('data', (text) => {
		said += text;
		complaints += text;
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	return { child, said: () => said, complaints: () => complaints.trim(), ended };
}

/** Waits until it says that everything runs; how long that took, in milliseconds. */
export function hasStarted({ child, said }: Supervisor): Promise<number> {
	return until({
		what: `the start is ready; it said ${said()}`,
		withinMs: 120_000,
		ask: async () => {
			if (child.exitCode !== null) throw new Error(`The start ended with ${child.exitCode}: ${said()}`);
			return said().includes('Klaar.');
		},
	});
}

/** The supervisor and its children, as a data folder tells. */
export function pidsOf(dataDir: string): { supervisor: number; children: number[] } {
	const { supervisor, children } = runSchema.parse(JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')));
	return { supervisor: supervisor.pid, children: Object.values(children).map(({ pid }) => pid) };
}

/** Processes that have anything open below a data folder or were started for it: what nobody wrote down is found too. */
export function processesOn(dataDir: string): string[] {
	return readdirSync('/proc')
		.filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
		.filter(
			(pid) => readOrEmpty(`/proc/${pid}/cmdline`).includes(dataDir) || readOrEmpty(`/proc/${pid}/environ`).includes(dataDir) || hasOpen({ pid, dataDir }),
		)
		.map((pid) => `${pid} ${readOrEmpty(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').slice(0, 120)}`);
}

function hasOpen({ pid, dataDir }: { pid: string; dataDir: string }): boolean {
	const folder = `/proc/${pid}/fd`;
	if (!existsSync(folder)) return false;
	try {
		return readdirSync(folder).some((file) => readlinkSync(join(folder, file)).startsWith(dataDir));
	} catch {
		// It ended while we looked.
		return false;
	}
}

function readOrEmpty(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
