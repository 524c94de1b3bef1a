import { Agent, request } from 'node:http';

/** Connections stay open, as between our own parts; Node's `fetch` would add half a millisecond of its own to every answer. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

export type Timed = { status: number; body: Buffer; ms: number };
export type Ask = { url: string; method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };

/** Sends one request and takes the time until the last byte of the answer. */
export function timedRequest({ url, method = 'GET', headers = {}, body }: Ask): Promise<Timed> {
	return new Promise((resolve, reject) => {
		const begin = performance.now();
		const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
		const outgoing = request(url, { method, agent, headers: { ...headers, ...length } }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), ms: performance.now() - begin }));
			response.on('error', reject);
		});
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}

/** The same, and an error for any answer but 200. */
export async function requireOk(ask: Ask): Promise<Timed> {
	const answer = await timedRequest(ask);
	if (answer.status !== 200) throw new Error(`${ask.url} answered ${answer.status}: ${answer.body.toString().slice(0, 200)}`);
	return answer;
}
