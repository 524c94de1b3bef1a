import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/build/build.ts';
import { freePort } from '../../scripts/start/ports.ts';
import { type BenchStack, environmentOf } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { processorMs, residentMegabytes } from './processes.ts';
import { reindex } from './reindex.ts';
import { timedRequest } from './request.ts';

const GIVE_UP_AFTER_MS = 120_000;

/** The index built anew beside the live one, as `npm run reindex` does it. */
export async function measureReindex(stack: BenchStack): Promise<Figure[]> {
	const engine = stack.children.get('meilisearch')?.pid();
	const before = processorMs(engine);
	const { offerings, documents, seconds } = await reindex(environmentOf(stack.settings));
	return [
		{ name: 'reindex: documents', value: documents / seconds, unit: '/s', aim: { least: 1000 } },
		{ name: 'reindex: offerings', value: offerings / seconds, unit: '/s' },
		{ name: 'reindex: whole', value: seconds, unit: 's' },
		{ name: 'reindex: processor time of the engine, per document', value: (processorMs(engine) - before) / documents, unit: 'ms' },
	];
}

/** What each part holds in memory after everything that went before. */
export async function measureMemory(stack: BenchStack): Promise<Figure[]> {
	return [...stack.children].map(([name, child]) => ({ name: `memory: ${name}`, value: residentMegabytes(child.pid()), unit: 'MB' }));
}

/** `npm start` on data and builds that are there, until its first page. The stack must have been stopped. */
export async function measureSecondStart({ settings }: Pick<BenchStack, 'settings'>): Promise<Figure[]> {
	const port = await freePort();
	const begin = performance.now();
	const child = spawn('npm', ['start'], {
		cwd: root,
		env: { ...process.env, ...environmentOf(settings), PORT: String(port) },
		stdio: 'ignore',
		detached: true,
	});
	const gone = new Promise((resolve) => child.once('exit', resolve));
	try {
		while (!(await isOpen(`http://127.0.0.1:${port}/`))) {
			if (performance.now() - begin > GIVE_UP_AFTER_MS || child.exitCode !== null) throw new Error('The second start shows no page');
			await pause(25);
		}
		return [{ name: 'second start → first page', value: (performance.now() - begin) / 1000, unit: 's', aim: { most: 10 } }];
	} finally {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
		await gone;
	}
}

async function isOpen(url: string): Promise<boolean> {
	return timedRequest({ url }).then(
		({ status }) => status === 200,
		() => false,
	);
}
