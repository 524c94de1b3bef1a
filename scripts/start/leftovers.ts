import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StartError } from './StartError.ts';

const processSchema = z.object({ pid: z.number().int(), startedAt: z.string() });
const runSchema = z.object({ supervisor: processSchema, children: z.record(z.string(), processSchema) });
type Run = z.infer<typeof runSchema>;

/** What runs on a data folder, written down so that a later start can end what an earlier one left behind. */
export type RunFile = { note: (name: string, pid: number | undefined) => void; remove: () => void };

/**
 * Takes a data folder for this process. Refuses when another start runs on it;
 * ends children that a start left behind when it was killed itself.
 */
export async function takeDataFolder(dataDir: string): Promise<RunFile> {
	mkdirSync(dataDir, { recursive: true });
	const file = join(dataDir, 'run.json');
	const earlier = readRun(file);
	if (earlier && isSame(earlier.supervisor)) {
		throw new StartError(`Op de gegevensmap ${dataDir} draait al een start (proces ${earlier.supervisor.pid}); beëindig die of geef een andere DATA_DIR.`);
	}
	if (earlier) await endAll(Object.values(earlier.children));
	const run: Run = { supervisor: identify(process.pid), children: {} };
	const save = () => writeFileSync(file, JSON.stringify(run, null, '\t'), { mode: 0o600 });
	save();
	return {
		note: (name, pid) => {
			if (pid === undefined) delete run.children[name];
			else run.children[name] = identify(pid);
			save();
		},
		remove: () => rmSync(file, { force: true }),
	};
}

/** Whether a start runs on a data folder now. */
export function isTaken(dataDir: string): boolean {
	const run = readRun(join(dataDir, 'run.json'));
	return run !== null && isSame(run.supervisor);
}

function readRun(file: string): Run | null {
	if (!existsSync(file)) return null;
	try {
		return runSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

async function endAll(processes: z.infer<typeof processSchema>[]): Promise<void> {
	for (const left of processes) {
		for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
			if (!isSame(left)) break;
			try {
				process.kill(-left.pid, signal);
			} catch {
				break;
			}
			for (let waited = 0; waited < 8000 && isSame(left); waited += 100) await pause(100);
		}
	}
}

/** A process by its id and the moment it began, so that a reused id is not taken for it. */
function identify(pid: number): z.infer<typeof processSchema> {
	return { pid, startedAt: startTimeOf(pid) ?? 'unknown' };
}

function isSame({ pid, startedAt }: z.infer<typeof processSchema>): boolean {
	const current = startTimeOf(pid);
	return current !== null && current === startedAt;
}

/** The start time of a process in clock ticks since boot (Linux, `/proc/<pid>/stat`, field 22); null where it doesn't run or can't be seen. */
function startTimeOf(pid: number): string | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return fields[0] === 'Z' ? null : (fields[19] ?? null);
	} catch {
		return null;
	}
}
