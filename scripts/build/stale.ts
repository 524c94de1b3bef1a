import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = new Set(['.next', 'node_modules', 'dist']);
const LEFT_OUT_ENDINGS = ['.test.ts', '.md', 'next-env.d.ts'];

/** A build: what it is made from and where the stamp of the last one lies. */
export type Build = { name: string; inputs: string[]; stamp: string };

/** Whether a build is older than what it is made from; the content of the files counts, not their dates. */
export function isStale({ inputs, stamp }: Build): boolean {
	return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(inputs);
}

/** Writes down what a build was made from. */
export function stampBuild({ inputs, stamp }: Build): void {
	writeFileSync(stamp, fingerprint(inputs));
}

function fingerprint(inputs: string[]): string {
	const hash = createHash('sha256');
	for (const input of inputs) for (const file of filesBelow(input)) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

function filesBelow(path: string): string[] {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { withFileTypes: true })
		.filter(({ name }) => !LEFT_OUT.has(name) && !LEFT_OUT_ENDINGS.some((ending) => name.endsWith(ending)))
		.sort((a, b) => a.name.localeCompare(b.name))
		.flatMap(({ name }) => filesBelow(join(path, name)));
}
