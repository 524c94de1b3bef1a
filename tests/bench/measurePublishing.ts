import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { signIn } from '../fixtures/stack.ts';
import { createRandom } from '../search/generate-offerings.ts';
import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { timedRequest } from './request.ts';
import { median, percentile } from './statistics.ts';

const PUBLICATIONS = 20;
const LOOK_EVERY_MS = 25;
const GIVE_UP_AFTER_MS = 60_000;
const PROVIDER = 'aanbieder@napl.example';

const foundSchema = z.object({ hits: z.array(z.object({ slug: z.string() })) });
const docsSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())) });
const createdSchema = z.object({ doc: z.object({ id: z.string(), slug: z.string() }) });

type Live = { id: string; slug: string; title: string };

/** From the moment a provider sends the publication until the site's search finds it, and from the withdrawal until search and page are without it. */
export async function measurePublishing(stack: BenchStack): Promise<Figure[]> {
	const headers = await signIn({ url: stack.url, email: PROVIDER });
	const example = await exampleOffering({ stack, headers });
	const random = createRandom(Date.now() % 100_000);
	const published: number[] = [];
	const withdrawn: number[] = [];
	for (let index = 0; index < PUBLICATIONS; index += 1) {
		// The jobs look once a second; a random pause meets them at any moment of it.
		await pause(random(1000));
		const title = `Meetpunt ${1_000_000 + random(9_000_000)}`;
		const begin = performance.now();
		const live = await publish({ stack, headers, example, title });
		await until(() => isFound(stack, live));
		published.push(performance.now() - begin);
		await requirePage(stack, live);
		const withdrawBegin = performance.now();
		await send({ stack, headers, path: `/offerings/${live.id}/withdraw`, body: { reason: 'Gemaakt voor een meting.' } });
		await until(async () => !(await isFound(stack, live)) && !(await isPageThere(stack, live)));
		withdrawn.push(performance.now() - withdrawBegin);
	}
	return [
		{ name: 'publish → findable: p95', value: percentile(published, 0.95) / 1000, unit: 's', aim: { most: 5 } },
		{ name: 'publish → findable: p50', value: median(published) / 1000, unit: 's' },
		{ name: 'withdrawn → gone from search and page: p95', value: percentile(withdrawn, 0.95) / 1000, unit: 's', aim: { most: 5 } },
		{ name: 'withdrawn → gone from search and page: p50', value: median(withdrawn) / 1000, unit: 's' },
	];
}

async function exampleOffering({ stack, headers }: { stack: BenchStack; headers: Record<string, string> }): Promise<Record<string, unknown>> {
	const url = `${stack.url}/api/offerings?limit=1&depth=0&where[_status][equals]=published&where[slug][not_like]=aanbod-&where[provider.slug][equals]=leerhuis-de-waterlijn`;
	const { docs } = docsSchema.parse(JSON.parse((await timedRequest({ url: encodeURI(url), headers })).body.toString()));
	const { id: _id, slug: _slug, createdAt: _createdAt, updatedAt: _updatedAt, publishedAt: _publishedAt, ...content } = docs[0] ?? {};
	return content;
}

async function publish({
	stack,
	headers,
	example,
	title,
}: {
	stack: BenchStack;
	headers: Record<string, string>;
	example: Record<string, unknown>;
	title: string;
}): Promise<Live> {
	const answer = await send({ stack, headers, path: '/offerings', body: { ...example, title, _status: 'published' } });
	return { ...createdSchema.parse(answer).doc, title };
}

async function send({ stack, headers, path, body }: { stack: BenchStack; headers: Record<string, string>; path: string; body: unknown }): Promise<unknown> {
	const answer = await timedRequest({ url: `${stack.url}/api${path}`, method: 'POST', headers, body: JSON.stringify(body) });
	if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
	return JSON.parse(answer.body.toString());
}

async function isFound(stack: BenchStack, { slug, title }: Live): Promise<boolean> {
	const { status, body } = await timedRequest({ url: `${stack.parts.siteUrl}/zoek.json?q=${encodeURIComponent(title)}` });
	return status === 200 && foundSchema.parse(JSON.parse(body.toString())).hits.some((hit) => hit.slug === slug);
}

async function isPageThere(stack: BenchStack, { slug }: Live): Promise<boolean> {
	return (await timedRequest({ url: `${stack.parts.siteUrl}/aanbod/${slug}` })).status === 200;
}

/** Twice, so that it lies in the cache when it is withdrawn. */
async function requirePage(stack: BenchStack, live: Live): Promise<void> {
	for (let time = 0; time < 2; time += 1) if (!(await isPageThere(stack, live))) throw new Error(`The page of ${live.slug} is not there`);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
	const deadline = performance.now() + GIVE_UP_AFTER_MS;
	while (!(await isSo())) {
		if (performance.now() > deadline) throw new Error('A change was not seen within a minute');
		await pause(LOOK_EVERY_MS);
	}
}
