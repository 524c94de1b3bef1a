import { lookup as resolve } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LinkAnswer } from '../../domain/link/verdict.ts';
import { isPublicAddress } from './publicAddress.ts';

const TIMEOUT_IN_MS = 8000;
const MOST_REDIRECTS = 5;
const PORTS = ['', '80', '443', '8080', '8443'];
/** Servers that don't do HEAD, or mind it. */
const WANTS_GET = [400, 403, 404, 405, 406, 500, 501, 503];
const AGENT = 'NAPL-linkcontrole/1.0';

type Asked = { url: URL; method: 'HEAD' | 'GET'; allowedHosts: readonly string[] };
type Failure = Extract<LinkAnswer, { failure: string }>['failure'];

/** The network or a rule of ours gave no answer. */
class LinkFailure extends Error {
	override name = 'LinkFailure';
	readonly failure: Failure;
	constructor(failure: Failure) {
		super(failure);
		this.failure = failure;
	}
}

/**
 * Asks for a web address as a visitor would, without reading the page: first HEAD, then GET. Anybody can put an address into an offering, so
 * none may lead into our own network: only http and https, usual ports, and only to public addresses. The address that was judged is the
 * one that is connected to; each redirect is judged anew. `allowedHosts` (`host:port`) are let through for tests.
 */
export async function askLink({ url, allowedHosts = [] }: { url: string; allowedHosts?: readonly string[] }): Promise<LinkAnswer> {
	try {
		const head = await follow({ url: new URL(url), method: 'HEAD', allowedHosts });
		return { status: WANTS_GET.includes(head) ? await follow({ url: new URL(url), method: 'GET', allowedHosts }) : head };
	} catch (error) {
		if (error instanceof LinkFailure) return { failure: error.failure };
		throw error;
	}
}

async function follow(asked: Asked): Promise<number> {
	for (let { url } = asked, hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
		const { status, location } = await ask({ ...asked, url });
		const next = status >= 300 && status < 400 && location ? URL.parse(location, url) : null;
		if (!next) return status;
		url = next;
	}
	throw new LinkFailure('too-many-redirects');
}

async function ask(asked: Asked): Promise<{ status: number; location: string | undefined }> {
	const { address, family } = await addressOf(asked);
	const { url, method } = asked;
	const send = url.protocol === 'https:' ? requestHttps : requestHttp;
	return new Promise((done, fail) => {
		const request = send(url, {
			method,
			headers: { 'user-agent': AGENT, accept: '*/*' },
			agent: false,
			signal: AbortSignal.timeout(TIMEOUT_IN_MS),
			// Not asked again: a second answer of the name server could lead elsewhere.
			lookup: (_host, options, answer) => (options.all ? answer(null, [{ address, family }]) : answer(null, address, family)),
		});
		request.on('response', (response: IncomingMessage) => {
			done({ status: response.statusCode ?? 0, location: response.headers.location });
			response.destroy();
		});
		request.on('error', (error) => fail(new LinkFailure(failureOf(error))));
		request.end();
	});
}

async function addressOf({ url, allowedHosts }: Asked): Promise<{ address: string; family: number }> {
	if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new LinkFailure('not-allowed');
	const isAllowed = allowedHosts.includes(url.host);
	if (!isAllowed && !PORTS.includes(url.port)) throw new LinkFailure('not-allowed');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const found = await resolve(host, { all: true }).catch((error: unknown) => {
		throw new LinkFailure(failureOf(error));
	});
	const [first] = found;
	if (!first) throw new LinkFailure('no-host');
	if (!isAllowed && !found.every(({ address }) => isPublicAddress(address))) throw new LinkFailure('not-allowed');
	return first;
}

function failureOf(error: unknown): Failure {
	if (!(error instanceof Error)) return 'network';
	const code = 'code' in error ? String(error.code) : '';
	if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ETIMEDOUT') return 'timeout';
	if (code === 'ENOTFOUND' || code === 'ENODATA') return 'no-host';
	if (code === 'ECONNREFUSED') return 'refused';
	return /CERT|SSL|TLS|SIGNATURE|ISSUER/.test(code) ? 'insecure' : 'network';
}
