import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type ChildSpec = {
	name: string;
	command: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	/** Where its output goes; `inherit` shows it. */
	log: string | 'inherit';
	/** How long it may take to end before it is killed, in milliseconds. */
	grace?: number;
};

/** A child that is kept running until it is told to stop. */
export type Child = { name: string; pid: () => number | undefined; isRunning: () => boolean; stop: () => Promise<void>; restarts: () => number };

const FIRST_PAUSE_IN_MS = 500;
const LONGEST_PAUSE_IN_MS = 15_000;
const STEADY_AFTER_MS = 30_000;
const STEP_GRACE_IN_MS = 3000;

/**
 * Starts a child in a process group of its own and starts it again when it dies, after a pause that doubles
 * as long as it keeps dying within half a minute. `onChange` hears of every start and death.
 */
export function keepRunning(spec: ChildSpec, onChange: (event: { name: string; pid: number | undefined; isRunning: boolean }) => void): Child {
	let process = start(spec);
	let isStopping = false;
	let restartCount = 0;
	let wait = FIRST_PAUSE_IN_MS;
	const watch = (startedAt: number) => {
		onChange({ name: spec.name, pid: process.pid, isRunning: true });
		process.once('exit', async () => {
			onChange({ name: spec.name, pid: undefined, isRunning: false });
			if (isStopping) return;
			if (Date.now() - startedAt > STEADY_AFTER_MS) wait = FIRST_PAUSE_IN_MS;
			await pause(wait);
			wait = Math.min(wait * 2, LONGEST_PAUSE_IN_MS);
			if (isStopping) return;
			restartCount += 1;
			process = start(spec);
			watch(Date.now());
		});
	};
	watch(Date.now());
	return {
		name: spec.name,
		pid: () => process.pid,
		isRunning: () => isAlive(process),
		restarts: () => restartCount,
		stop: async () => {
			isStopping = true;
			await end({ child: process, grace: spec.grace ?? 10_000, signal: (name) => signalGroup(process, name) });
		},
	};
}

/** Children that run to their end, so that a start that is broken off can end them too. */
const steps = new Set<ChildProcess>();

/**
 * Runs a command to its end and shows its output, or writes it to `log`. What it says on the error channel is shown too, unless the
 * caller keeps it (`keepErrors`) to say it in its own way.
 */
export async function runToEnd({
	command,
	args,
	env,
	cwd,
	log,
	keepErrors,
}: {
	command: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	cwd?: string;
	log?: string;
	keepErrors?: boolean;
}): Promise<{ code: number; errors: string }> {
	const output = log ? 'pipe' : 'inherit';
	const stdio: StdioOptions = [log ? 'ignore' : 'inherit', output, keepErrors ? 'pipe' : output];
	const child = spawn(command, args, { env: env ?? process.env, stdio, ...(cwd ? { cwd } : {}) });
	steps.add(child);
	const errors: string[] = [];
	if (keepErrors) child.stderr?.on('data', (text) => errors.push(String(text)));
	if (log) writeOutput({ child, log, flags: 'w' });
	const code = await new Promise<number>((resolve) => {
		child.once('error', () => resolve(127));
		child.once('close', (exitCode) => resolve(exitCode ?? 1));
	});
	steps.delete(child);
	return { code, errors: errors.join('').trim() };
}

/** Ends what still runs to its end. */
export async function endSteps(): Promise<void> {
	await Promise.all([...steps].map((child) => end({ child, grace: STEP_GRACE_IN_MS, signal: (name) => void child.kill(name) })));
}

function start({ command, args, env, log }: ChildSpec): ChildProcess {
	const child = spawn(command, args, { env: env ?? process.env, stdio: log === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'], detached: true });
	if (log !== 'inherit') writeOutput({ child, log, flags: 'a' });
	child.on('error', () => {});
	return child;
}

function writeOutput({ child, log, flags }: { child: ChildProcess; log: string; flags: 'a' | 'w' }): void {
	mkdirSync(dirname(log), { recursive: true });
	const file = createWriteStream(log, { flags });
	child.stdout?.pipe(file, { end: false });
	child.stderr?.pipe(file, { end: false });
}

function isAlive(child: ChildProcess): boolean {
	return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function end({ child, grace, signal }: { child: ChildProcess; grace: number; signal: (name: NodeJS.Signals) => void }): Promise<void> {
	if (!isAlive(child)) return;
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	signal('SIGTERM');
	const isGone = await Promise.race([gone.then(() => true), pause(grace, false, { ref: false })]);
	if (!isGone) {
		signal('SIGKILL');
		await gone;
	}
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch {
		// The group is gone already.
	}
}
