import { resolve } from 'node:path';

/** A path as whoever typed the command means it: from the folder in which npm was called. */
export function callerPath(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
