import { createHash, timingSafeEqual } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { env, now } from '../env.ts';
import { type Context, contextOf } from '../operations/catalogueContext.ts';

const slugSchema = z.string().regex(/^[a-z0-9-]{1,120}$/);
const versionSchema = z.object({ slug: slugSchema, number: z.coerce.number().int().min(1).max(9999) });
const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

/** Whether the request carries the key that site and cms share; compared in constant time. */
function isFromSite(req: PayloadRequest): boolean {
	const given = digest(req.headers.get('x-napl-key') ?? '');
	return timingSafeEqual(given, digest(env.SITE_KEY));
}

/** A door through which only the site reads, at an address without parameters. */
export function siteDoor({ path, read }: { path: string; read: (context: Context) => Promise<unknown> }): Endpoint {
	return guarded({ path, read: (context) => read(context) });
}

/** A door through which only the site looks something up by its slug. What is no slug is unknown. */
export function siteDoorBySlug({ read }: { read: (context: Context, slug: string) => Promise<unknown> }): Endpoint {
	return guarded({
		path: '/by-slug/:slug',
		read: async (context) => {
			const slug = slugSchema.safeParse(context.req.routeParams?.['slug']);
			return slug.success ? read(context, slug.data) : { outcome: 'unknown' };
		},
	});
}

/** A door through which only the site looks up a numbered version of something by its slug. What is no slug or number is unknown. */
export function siteDoorByVersion({ read }: { read: (context: Context, version: { slug: string; number: number }) => Promise<unknown> }): Endpoint {
	return guarded({
		path: '/by-slug/:slug/version/:number',
		read: async (context) => {
			const version = versionSchema.safeParse(context.req.routeParams);
			return { item: version.success ? await read(context, version.data) : null };
		},
	});
}

/** A door through which only the site asks for one record, at an address with parameters that `read` parses itself. */
export function siteDoorAt({ path, read }: { path: string; read: (context: Context) => Promise<unknown> }): Endpoint {
	return guarded({ path, read });
}

/** A door through which only the site reads page by page (`pagina`, from 1). */
export function siteDoorByPage({ path, read }: { path: string; read: (context: Context, page: number) => Promise<unknown> }): Endpoint {
	return guarded({ path, read: (context) => read(context, pageSchema.parse(context.req.query['pagina'] ?? 1)) });
}

/**
 * A door through which only the site hands on what a visitor sent. `visitor` is the address that the site heard from the front door; it is for
 * limits and is not kept. What is not as `schema` says is a 400 without detail: the site has checked it.
 */
export function siteDoorForPost<Schema extends z.ZodType>({
	path,
	schema,
	act,
}: {
	path: string;
	schema: Schema;
	act: (call: { req: PayloadRequest; body: z.infer<Schema>; visitor: string }) => Promise<unknown>;
}): Endpoint {
	return {
		path,
		method: 'post',
		handler: async (req) => {
			if (!isFromSite(req)) return closed();
			const body = schema.safeParse(await req.json?.().catch(() => null));
			if (!body.success) return Response.json({ errors: [{ message: 'Dit is niet te lezen.' }] }, { status: 400 });
			const answer = await act({ req, body: body.data, visitor: req.headers.get('x-napl-visitor') ?? '' });
			return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
		},
	};
}

function closed(): Response {
	return Response.json({ errors: [{ message: 'Deze deur is alleen voor de website.' }] }, { status: 403 });
}

function guarded({ path, read }: { path: string; read: (context: Context) => Promise<unknown> }): Endpoint {
	return {
		path,
		method: 'get',
		handler: async (req) => {
			if (!isFromSite(req)) return closed();
			return Response.json(await read(contextOf({ req, moment: now() })), { headers: { 'Cache-Control': 'no-store' } });
		},
	};
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
