import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });

/**
 * The settings of the cms process, parsed once. `scripts/start` fills in what a visitor of the example need not give;
 * in production (`NAPL_ENV=production`) every one of them is given by the operator and nothing here has a default.
 */
const environmentSchema = z.object({
	NAPL_ENV: z.enum(['example', 'test', 'production']).default('example'),
	MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'begint met mongodb://'),
	MEILI_URL: url,
	MEILI_KEY: z.string().min(16),
	PAYLOAD_SECRET: z.string().min(32),
	SITE_KEY: z.string().min(32),
	/** The public address, without a slash at the end. */
	SITE_URL: url.transform((value) => value.replace(/\/$/, '')),
	/** Each site process, so that a refresh reaches all of them; separated by commas. */
	SITE_PROCESSES: z
		.string()
		.transform((value) => value.split(',').map((address) => address.trim().replace(/\/$/, '')))
		.pipe(z.array(url)),
	SMTP_URL: z.string().optional(),
	DATA_DIR: z.string().min(1),
	/** Hosts (`host:port`, separated by commas) that the link check may ask though they are not public. For tests; refused in production. */
	LINK_CHECK_ALLOWED_HOSTS: z
		.string()
		.default('')
		.transform((value) => value.split(',').filter((host) => host !== '')),
	/** A fixed "now" (ISO 8601) for tests and benches. Refused in production. */
	NAPL_NOW: z.iso.datetime().optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

function readEnvironment(): Environment {
	const parsed = environmentSchema.safeParse(process.env);
	if (!parsed.success) {
		const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
		throw new Error(`De instellingen van het cms kloppen niet: ${faults}. Zie README, "Instellingen".`);
	}
	if (parsed.data.NAPL_ENV === 'production' && parsed.data.NAPL_NOW) throw new Error('NAPL_NOW mag in productie niet gezet zijn.');
	if (parsed.data.NAPL_ENV === 'production' && parsed.data.LINK_CHECK_ALLOWED_HOSTS.length > 0)
		throw new Error('LINK_CHECK_ALLOWED_HOSTS mag in productie niet gezet zijn.');
	if (parsed.data.NAPL_ENV === 'production' && !parsed.data.SMTP_URL) throw new Error('SMTP_URL moet in productie gegeven zijn.');
	return parsed.data;
}

export const env = readEnvironment();

/** The present moment; fixed where `NAPL_NOW` says so. The only clock of the cms: rules take the result as an argument. */
export function now(): Date {
	return env.NAPL_NOW ? new Date(env.NAPL_NOW) : new Date();
}
