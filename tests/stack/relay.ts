import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What happens to a request on its way: it goes through, is refused with a 500, or is never answered. */
type Fate = 'pass' | 'refuse' | 'swallow';

export type Relay = {
	url: string;
	/** Decides over each request by its path. */
	fateOf: (path: string) => Fate;
	/** Waited for between the server's answer and handing it on. */
	beforeAnswer: (path: string) => Promise<void>;
	/** What is handed on of an answer. */
	alter: (path: string, body: string) => string;
	/** Hears of each request that went through and of what was sent with it, when its answer is handed on. */
	onPassed: (path: string, sent: string) => void;
	close: () => Promise<void>;
};

/** Lets everything through as it is. */
export const UNTOUCHED = {
	fateOf: (): Fate => 'pass',
	beforeAnswer: async () => {},
	alter: (_path: string, body: string) => body,
	onPassed: () => {},
};

/** Passes requests on to a real server and its answers back, and lets a test come in between. */
export async function openRelay(target: () => string): Promise<Relay> {
	const server = createServer((request, response) => void pass({ relay, target: target(), request, response }).catch(() => response.destroy()));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const relay: Relay = {
		url: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`,
		...UNTOUCHED,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return relay;
}

async function pass({ relay, target, request, response }: { relay: Relay; target: string; request: IncomingMessage; response: ServerResponse }): Promise<void> {
	const path = request.url ?? '/';
	const fate = relay.fateOf(path);
	if (fate === 'swallow') return;
	if (fate === 'refuse') return void response.writeHead(500).end();
	const sent = await buffer(request);
	const { answer, body } = await forward({ target, path, request, sent });
	await relay.beforeAnswer(path);
	const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers;
	response.writeHead(answer.statusCode ?? 500, headers).end(relay.alter(path, body.toString()));
	relay.onPassed(path, sent.toString());
}

function forward({
	target,
	path,
	request,
	sent,
}: {
	target: string;
	path: string;
	request: IncomingMessage;
	sent: Buffer;
}): Promise<{ answer: IncomingMessage; body: Buffer }> {
	return new Promise((resolve, reject) => {
		const asked = ask(`${target}${path}`, { method: request.method ?? 'GET', headers: request.headers, agent: false }, (answer) => {
			buffer(answer).then((body) => resolve({ answer, body }), reject);
		});
		asked.once('error', reject);
		asked.end(sent);
	});
}
