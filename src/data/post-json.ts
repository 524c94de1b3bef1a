import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';

/** Meilisearch lets a connection go that was idle for five seconds; ours is let go before that. */
const OPTIONS = { keepAlive: true, timeout: 4000 };
const agents = { 'http:': new HttpAgent(OPTIONS), 'https:': new HttpsAgent(OPTIONS) };

type Post = { url: URL; headers: Record<string, string>; body: string; timeoutInMs: number };

/**
 * Posts JSON and gives the parsed answer. Throws for any status but 200, and where the answer is late or broken.
 * With Node's own client, not `fetch`: that takes a millisecond more, half as long as the search itself (docs/performance.md).
 */
export async function postJson(post: Post): Promise<unknown> {
	const signal = AbortSignal.timeout(post.timeoutInMs);
	const response = await send(post, signal).catch((error: unknown) => {
		// The other side closed an idle connection at the very moment we took it: nothing was done yet.
		if (error instanceof StaleConnection) return send(post, signal);
		throw error;
	});
	const body = await text(response);
	if (response.statusCode !== 200) throw new Error(`${post.url.pathname} answered ${response.statusCode}: ${body.slice(0, 200)}`);
	return JSON.parse(body);
}

class StaleConnection extends Error {
	override name = 'StaleConnection';
}

function send({ url, headers, body }: Post, signal: AbortSignal): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const options: RequestOptions = { method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal };
		const outgoing = open(url, options).once('response', resolve);
		outgoing.once('error', (error: NodeJS.ErrnoException) => {
			reject(outgoing.reusedSocket && error.code === 'ECONNRESET' ? new StaleConnection('', { cause: error }) : error);
		});
		outgoing.end(body);
	});
}

function open(url: URL, options: RequestOptions): ClientRequest {
	return url.protocol === 'https:' ? requestHttps(url, { ...options, agent: agents['https:'] }) : requestHttp(url, { ...options, agent: agents['http:'] });
}
