import { env } from '../env.ts';

const TIMEOUT_IN_MS = 5000;

/** Tells every site process which pages are stale. Throws when one of them can't be told, so that the job tries again. */
export async function refreshSites(tags: string[]): Promise<void> {
	await Promise.all(env.SITE_PROCESSES.map((address) => refreshSite({ address, tags })));
}

async function refreshSite({ address, tags }: { address: string; tags: string[] }): Promise<void> {
	const response = await fetch(`${address}/intern/ververs`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-napl-key': env.SITE_KEY },
		body: JSON.stringify({ tags }),
		signal: AbortSignal.timeout(TIMEOUT_IN_MS),
	});
	if (!response.ok) throw new Error(`The site at ${address} answered ${response.status} to a refresh`);
}
