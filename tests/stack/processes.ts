import { join } from 'node:path';
import { type Child, keepRunning } from '../../scripts/start/child.ts';
import { freePort } from '../../scripts/start/ports.ts';
import { cmsSpec, siteSpec } from '../../scripts/start/specs.ts';
import type { TestStack } from '../fixtures/stack.ts';
import { ask } from './http.ts';
import { until } from './until.ts';

export type Process = { url: string; child: Child };

/** One more process of the site, beside the one of the stack. `environment` says what it sees differently. */
export async function startSite({
	stack,
	port,
	environment = {},
}: {
	stack: TestStack;
	port?: number;
	environment?: Record<string, string>;
}): Promise<Process> {
	const ownPort = port ?? (await freePort());
	const spec = siteSpec({
		environment: { ...stack.environment, ...environment },
		port: ownPort,
		isDevelopment: false,
		log: join(stack.dataDir, 'logs', 'site-2.log'),
	});
	return started({ child: keepRunning({ ...spec, name: 'site-2' }, () => {}), url: `http://127.0.0.1:${ownPort}`, health: '/healthz-site' });
}

/** One more process of the cms on the same database. */
export async function startCms({ stack }: { stack: TestStack }): Promise<Process> {
	const port = await freePort();
	const spec = cmsSpec({ environment: stack.environment, port, isDevelopment: false, log: join(stack.dataDir, 'logs', 'cms-2.log') });
	return started({ child: keepRunning({ ...spec, name: 'cms-2' }, () => {}), url: `http://127.0.0.1:${port}`, health: '/api/healthz' });
}

/** Sends a signal to exactly this child. */
export function signal(child: Child | undefined, name: NodeJS.Signals): void {
	const pid = child?.pid();
	if (!pid) throw new Error(`${child?.name ?? 'That child'} is not running`);
	process.kill(pid, name);
}

/** Kills a child, and again whenever it is started anew, until the answer is called. */
export function keepDown(child: Child | undefined): () => void {
	const kill = () => {
		if (child?.isRunning()) signal(child, 'SIGKILL');
	};
	kill();
	const timer = setInterval(kill, 20);
	return () => clearInterval(timer);
}

async function started({ child, url, health }: Process & { health: string }): Promise<Process> {
	await until({ what: `${child.name} answers`, ask: async () => (await ask(`${url}${health}`)).status === 200 });
	return { url, child };
}
