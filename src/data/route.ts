import type { AstroGlobal } from 'astro';
import { CmsUnavailable, cms } from './cms.ts';
import type { LookUp, SiteFrame } from './schemas.ts';

/**
 * What a page gets to show. `page` is the only one that may be cached; the tags say what it was made of, so that a
 * change of any of these makes the site forget it.
 */
export type Route<Data> =
	| { kind: 'page'; data: Data; frame: SiteFrame; tags: string[] }
	| { kind: 'moved'; url: string }
	| { kind: 'withdrawn'; reason: string | null; successor: { title: string; url: string } | null; frame: SiteFrame }
	| { kind: 'missing'; frame: SiteFrame }
	| { kind: 'unavailable'; frame: SiteFrame };

/** An overview is always there, unless the CMS is away. */
export type OverviewRoute<Data> = Extract<Route<Data>, { kind: 'page' | 'unavailable' }>;

/** Together below a minute, with the three seconds that a render may take: a lost refresh heals within 60 s. */
const CACHE_SECONDS = { maxAge: 30, swr: 25 };

const UNKNOWN = { outcome: 'unknown' } as const;

const STATUS = { page: 200, withdrawn: 410, missing: 404, unavailable: 503 } as const;

/** The frame of pages that must open without the CMS. */
export const BARE_FRAME: SiteFrame = { footerPages: [], hasExampleContent: false };

/** Looks one item up and makes a route of the answer. What can't be a slug is not asked for. */
export async function openItem<Item>({
	slug,
	look,
	tags,
}: {
	slug: string | undefined;
	look: (slug: string) => Promise<LookUp<Item>>;
	tags: string[];
}): Promise<Route<Item>> {
	return guard(async () => {
		const [answer, frame] = await Promise.all([isSlug(slug) ? look(slug) : UNKNOWN, cms.getFrame()]);
		if (answer.outcome === 'found') return { kind: 'page', data: answer.item, frame, tags: [...tags, 'frame'] };
		if (answer.outcome === 'moved') return { kind: 'moved', url: answer.url };
		if (answer.outcome === 'withdrawn') return { kind: 'withdrawn', reason: answer.reason, successor: answer.successor, frame };
		return { kind: 'missing', frame };
	});
}

/** Asks for what an overview shows and makes a route of it. */
export async function openOverview<Data>({ load, tags }: { load: () => Promise<Data>; tags: string[] }): Promise<OverviewRoute<Data>> {
	return guard(async () => {
		const [data, frame] = await Promise.all([load(), cms.getFrame()]);
		return { kind: 'page', data, frame, tags: [...tags, 'frame'] };
	});
}

/** A CMS that does not answer is an expected "not now"; anything else is a defect and rises. */
async function guard<Answer>(open: () => Promise<Answer>): Promise<Answer | Extract<Route<never>, { kind: 'unavailable' }>> {
	try {
		return await open();
	} catch (error) {
		if (!(error instanceof CmsUnavailable)) throw error;
		return { kind: 'unavailable', frame: BARE_FRAME };
	}
}

/**
 * Puts status, headers and cache of a route on the answer.
 * The cache is set here only: after the data has arrived, and never on anything but a found page.
 */
export function answerRoute(astro: Pick<AstroGlobal, 'response' | 'cache' | 'locals'>, route: Exclude<Route<unknown>, { kind: 'moved' }>): void {
	astro.response.status = STATUS[route.kind];
	if (route.kind === 'unavailable') astro.response.headers.set('Retry-After', '30');
	if (route.kind === 'page' && !astro.locals.isCutOff) astro.cache.set({ ...CACHE_SECONDS, tags: route.tags });
}

function isSlug(value: string | undefined): value is string {
	return value !== undefined && value.length <= 200 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
