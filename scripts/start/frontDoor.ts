import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { createProxyServer, type ProxyServer } from 'httpxy';
import { StartError } from './StartError.ts';

/** What each address leads to. In production Caddy or nginx does this, see README. */
const CMS_PATHS = /^\/(admin|api|_next)(\/|$|\?)/;
/** Addresses between our own processes, closed to the outside. */
const INTERNAL_PATHS = /^\/(intern|healthz-site)(\/|$|\?)/;
/** Headers that only our own processes may set. */
const OWN_HEADERS = ['x-napl-key', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'];

export type Health = { status: 'ok' | 'down'; parts: Record<string, 'ok' | 'down'> };
type Options = { port: number; cmsUrl: string; siteUrl: string; publicUrl: string; health: () => Promise<Health> };

/** One port for everything: `/admin`, `/api` and `/_next` go to the cms, the rest to the site, `/healthz` is answered here. */
export async function openFrontDoor(options: Options): Promise<Server> {
	const proxy = createProxyServer({ xfwd: true, proxyTimeout: 60_000 });
	const target = (url: string) => (CMS_PATHS.test(url) ? options.cmsUrl : options.siteUrl);
	const { host: publicHost, protocol } = new URL(options.publicUrl);
	// Static files are answered without the servers' own middleware.
	proxy.on('proxyRes', (answer) => {
		answer.headers['x-content-type-options'] ??= 'nosniff';
		if (protocol === 'https:') answer.headers['strict-transport-security'] ??= 'max-age=63072000; includeSubDomains';
	});
	const server = createServer((request, response) => {
		for (const name of OWN_HEADERS) delete request.headers[name];
		const url = request.url ?? '/';
		if (url === '/healthz') return void answerHealth({ response, health: options.health });
		if (INTERNAL_PATHS.test(url)) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden');
		// The host is part of the site's cache key: whatever name a visitor sends, the site hears its own.
		if (target(url) === options.siteUrl) request.headers.host = publicHost;
		pass({ proxy, request, response, target: target(url) }).catch(() => answerStarting({ request, response }));
	});
	server.on('upgrade', (request, socket, head) => {
		if (!(socket instanceof Socket)) return void socket.destroy();
		proxy.ws(request, socket, { target: target(request.url ?? '/') }, head).catch(() => socket.destroy());
	});
	return listen({ server, port: options.port });
}

/**
 * Hands a request on. A connection that was kept open may be closed by the other side at the very moment it is used again: what
 * changes something therefore gets one of its own, and what only reads is asked once more on a new one.
 */
async function pass({
	proxy,
	request,
	response,
	target,
}: {
	proxy: ProxyServer;
	request: IncomingMessage;
	response: ServerResponse;
	target: string;
}): Promise<void> {
	const isReading = request.method === 'GET' || request.method === 'HEAD';
	if (!isReading) return proxy.web(request, response, { target, agent: false });
	try {
		await proxy.web(request, response, { target });
	} catch (error) {
		if (response.headersSent || response.destroyed) throw error;
		await proxy.web(request, response, { target, agent: false });
	}
}

function listen({ server, port }: { server: Server; port: number }): Promise<Server> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const isTaken = error.code === 'EADDRINUSE';
			reject(
				new StartError(
					isTaken
						? `Poort ${port} is in gebruik; beëindig het programma dat daar draait of geef een andere PORT.`
						: `Poort ${port} kan niet geopend worden (${error.message}); geef een andere PORT.`,
				),
			);
		});
		server.listen(port, () => resolve(server));
	});
}

async function answerHealth({ response, health }: { response: ServerResponse; health: () => Promise<Health> }): Promise<void> {
	const state = await health();
	response.writeHead(state.status === 'ok' ? 200 : 503, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
	response.end(JSON.stringify(state));
}

/** A part that is down is being started again; people hear that, and machines may try again in a few seconds. */
function answerStarting({ request, response }: { request: IncomingMessage; response: ServerResponse }): void {
	if (response.headersSent) return void response.destroy();
	const wantsHtml = request.headers.accept?.includes('text/html') ?? false;
	response.writeHead(503, {
		'content-type': wantsHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
		'cache-control': 'no-store',
		'retry-after': '3',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
	});
	response.end(
		wantsHtml ? STARTING_PAGE : JSON.stringify({ errors: [{ message: 'Dit onderdeel start opnieuw. Probeer het over enkele seconden nog eens.' }] }),
	);
}

const STARTING_PAGE = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="3"><title>Even geduld – NAPL</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1.5rem;color:#1b2a38}h1{font-size:1.75rem}</style></head>
<body><main><h1>Even geduld</h1><p>Dit onderdeel start opnieuw. Deze pagina ververst over enkele seconden vanzelf.</p></main></body>
</html>
`;
