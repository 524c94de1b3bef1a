import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { openLoop } from './openLoop.ts';
import { processorMs } from './processes.ts';
import { requireOk, timedRequest } from './request.ts';
import { median, percentile } from './statistics.ts';

const ROUNDS = 200;
const WARM_UP = 20;
const ADDRESSES = 250;

/** The beacon that each page of an offering sends, against a page from the cache, in turns, so that both see the same machine; both answered by the site. */
export async function measureVisits(stack: BenchStack): Promise<Figure[]> {
	const page = `${stack.parts.siteUrl}/aanbod/aanbod-00001`;
	const times = { beacon: [] as number[], page: [] as number[] };
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const beacon = await sendBeacon(stack, round);
		const { ms } = await requireOk({ url: page });
		if (round < WARM_UP) continue;
		times.beacon.push(beacon);
		times.page.push(ms);
	}
	const processor = () => ({ site: processorMs(stack.children.get('site')?.pid()), cms: processorMs(stack.children.get('cms')?.pid()) });
	const before = processor();
	const load = await openLoop({ perSecond: 100, seconds: 10, action: async (index) => void (await sendBeacon(stack, index)) });
	const after = processor();
	return [
		{ name: 'beacon ÷ cached page, median', value: median(times.beacon) / median(times.page), unit: '×', aim: { most: 1.5 } },
		{ name: 'beacon: median', value: median(times.beacon), unit: 'ms' },
		{ name: 'beacon at 100/s: p95', value: percentile(load, 0.95), unit: 'ms', aim: { most: 20 } },
		{ name: 'beacon at 100/s: processor time of the site, each', value: (after.site - before.site) / load.length, unit: 'ms' },
		{ name: 'beacon at 100/s: processor time of the cms, each', value: (after.cms - before.cms) / load.length, unit: 'ms' },
	];
}

/** Visitors at many addresses, as the front door would name them: from one too many would not be counted. */
async function sendBeacon({ parts, settings }: BenchStack, index: number): Promise<number> {
	const slug = `aanbod-${String(1 + (index % 400)).padStart(5, '0')}`;
	const { status, ms } = await timedRequest({
		url: `${parts.siteUrl}/tel`,
		method: 'POST',
		headers: {
			host: new URL(settings.SITE_URL).host,
			'content-type': 'text/plain',
			origin: settings.SITE_URL,
			'sec-fetch-site': 'same-origin',
			'x-forwarded-for': `192.0.2.${index % ADDRESSES}`,
		},
		body: JSON.stringify({ slug, kind: 'view' }),
	});
	if (status !== 204) throw new Error(`/tel answered ${status}`);
	return ms;
}
