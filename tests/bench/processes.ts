import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Megabytes in memory of a part: the whole process group that it leads (Linux). */
export function residentMegabytes(leader: number | undefined): number {
	return sumOf(leader, (pid) => Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1] ?? 0)) / 1024;
}

/** Milliseconds of processor time that a part has used so far. On a machine that others use too this tells more than the clock. */
export function processorMs(leader: number | undefined): number {
	return (sumOf(leader, (pid) => Number(statOf(pid)[11] ?? 0) + Number(statOf(pid)[12] ?? 0)) / TICKS_PER_SECOND) * 1000;
}

function sumOf(leader: number | undefined, value: (pid: string) => number): number {
	const members = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(statOf(name)[2]) === leader);
	return members.reduce((sum, pid) => sum + value(pid), 0);
}

/** What `/proc/<pid>/stat` says, from the state (its third field) on: group is 2, user and system time 11 and 12. */
function statOf(pid: string): string[] {
	const stat = readProc(pid, 'stat');
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readProc(pid: string, file: string): string {
	try {
		return readFileSync(join('/proc', pid, file), 'utf8');
	} catch {
		// It has ended since the folder was read.
		return '';
	}
}
