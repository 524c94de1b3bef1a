import { z } from 'zod';

export type Answer = { status: number; text: string; headers: Headers };
type Question = { method?: string; headers?: Record<string, string>; body?: unknown };

/** Asks an address and reads the whole answer, without following redirects. A connection that fails is status 0. */
export async function ask(url: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
	try {
		const response = await fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
		return { status: response.status, text: await response.text(), headers: response.headers };
	} catch (error) {
		return { status: 0, text: String(error), headers: new Headers() };
	}
}

const foundSchema = z.object({ total: z.number(), hits: z.array(z.looseObject({ slug: z.string(), title: z.string(), url: z.string() })) });

/** The hits of `/zoek.json` for a text; null where search does not answer. */
export async function search({ url, q }: { url: string; q: string }): Promise<z.infer<typeof foundSchema> | null> {
	const { status, text } = await ask(`${url}/zoek.json?q=${encodeURIComponent(q)}`);
	return status === 200 ? foundSchema.parse(JSON.parse(text)) : null;
}

const docSchema = z.looseObject({ id: z.string() });
const docsSchema = z.object({ docs: z.array(docSchema), totalDocs: z.number() });

/** The documents of a list of the REST API. */
export async function listDocs(url: string, headers: Record<string, string> = {}): Promise<z.infer<typeof docSchema>[]> {
	const { status, text } = await ask(url, { headers });
	if (status !== 200) throw new Error(`${url} answered ${status}: ${text}`);
	return docsSchema.parse(JSON.parse(text)).docs;
}
