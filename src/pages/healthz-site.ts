import type { APIRoute } from 'astro';

/** The front door asks whether this process answers. */
export const GET: APIRoute = () => Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
