import type { MiddlewareHandler } from 'astro';
import { RUNS_NOTHING } from './headers.ts';

/** After this a visitor gets a kind 503 and the refresh job may trust that no older render is still on its way. */
const DEADLINE_IN_MS = 3000;

/** Cuts a render off after three seconds; what still comes out of it is neither shown nor cached. */
export const withDeadline: MiddlewareHandler = async (context, next) => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<Response>((resolve) => {
		timer = setTimeout(() => {
			context.locals.isCutOff = true;
			context.cache.set(false);
			resolve(tooLate());
		}, DEADLINE_IN_MS);
	});
	try {
		return await Promise.race([next(), late]);
	} finally {
		clearTimeout(timer);
	}
};

function tooLate(): Response {
	const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Even geduld</title>
<h1>Deze pagina laat te lang op zich wachten</h1><p>Het is nu te druk. Probeer het over een halve minuut opnieuw.</p><p><a href="/">Naar de voorpagina</a></p></html>`;
	return new Response(body, {
		status: 503,
		headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': RUNS_NOTHING, 'Retry-After': '30' },
	});
}
