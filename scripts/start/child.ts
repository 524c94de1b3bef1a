import { type ChildProcess, spawn } from 'node:child_process';
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
			await end(process, spec.grace ?? 10_000);
		},
	};
}

/** Runs a command to its end, showing its output; the exit code is the answer. */
export async function runToEnd({ command, args, env, cwd }: { command: string; args: string[]; env?: NodeJS.ProcessEnv; cwd?: string }): Promise<number> {
	const child = spawn(command, args, { env: env ?? process.env, stdio: 'inherit', ...(cwd ? { cwd } : {}) });
	return new Promise((resolve) => {
		child.once('error', () => resolve(127));
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

function start({ command, args, env, log }: ChildSpec): ChildProcess {
	const child = spawn(command, args, { env: env ?? process.env, stdio: log === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'], detached: true });
	if (log !== 'inherit') {
		mkdirSync(dirname(log), { recursive: true });
		const file = createWriteStream(log, { flags: 'a' });
		child.stdout?.pipe(file, { end: false });
		child.stderr?.pipe(file, { end: false });
	}
	child.on('error', () => {});
	return child;
}

function isAlive(child: ChildProcess): boolean {
	return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function end(child: ChildProcess, grace: number): Promise<void> {
	if (!isAlive(child)) return;
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	signalGroup(child, 'SIGTERM');
	const isGone = await Promise.race([gone.then(() => true), pause(grace, false, { ref: false })]);
	if (!isGone) {
		signalGroup(child, 'SIGKILL');
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
