import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

const envSchema = z.object({
	/** Where the CMS answers, without a path. */
	CMS_URL: url,
	/** Shared by site and CMS: opens the CMS's answers to the site, and `/intern/ververs` to the CMS. */
	SITE_KEY: z.string().min(16),
	MEILI_URL: url,
	MEILI_KEY: z.string().min(1),
	/** The public address: canonical links, site map, HSTS. */
	SITE_URL: url,
	/** A fixed clock for tests and benches; absent in production. */
	NAPL_NOW: z.iso.datetime().optional(),
});

export type Env = z.infer<typeof envSchema>;

/** The settings of this process, parsed once at its start. `HOST` and `PORT` are read by `@astrojs/node` itself. */
export const env: Env = parseEnv(process.env);

/** The present moment, or the fixed one of a test. */
export function now(): Date {
	return env.NAPL_NOW ? new Date(env.NAPL_NOW) : new Date();
}

function parseEnv(values: Record<string, string | undefined>): Env {
	const parsed = envSchema.safeParse(values);
	if (parsed.success) return parsed.data;
	const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
	throw new Error(`The site can't start: these settings are missing or wrong. ${wrong}`);
}
