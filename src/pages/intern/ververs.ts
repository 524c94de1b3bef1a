import { createHash, timingSafeEqual } from 'node:crypto';
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { forgetVocabulary } from '../../data/vocabulary.ts';
import { env } from '../../env.ts';

const bodySchema = z.object({ tags: z.array(z.string().min(1).max(300)).max(1000) });

/** The CMS says what has changed; this process forgets every cached page made of it. */
export const POST: APIRoute = async ({ request, cache }) => {
	if (!isKey(request.headers.get('x-napl-key'))) return new Response(null, { status: 403 });
	const body = bodySchema.safeParse(await request.json().catch(() => null));
	if (!body.success) return Response.json({ errors: body.error.issues.map((issue) => issue.message) }, { status: 400 });
	forgetVocabulary(body.data.tags);
	await cache.invalidate({ tags: body.data.tags });
	return new Response(null, { status: 204 });
};

/** Compared as digests: the time it takes says nothing about the key or its length. */
function isKey(given: string | null): boolean {
	return given !== null && timingSafeEqual(digest(given), digest(env.SITE_KEY));
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
