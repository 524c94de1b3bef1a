import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './StartError.ts';

const url = z.url({ protocol: /^https?$/ });
const secret = z.string().min(32, 'minstens 32 tekens');

/** All settings, by environment. README, "Instellingen", lists them. */
const settingsSchema = z.object({
	NAPL_ENV: z.enum(['example', 'test', 'production']).default('example'),
	PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
	DATA_DIR: z.string().min(1).default('./data'),
	MONGODB_URL: z
		.string()
		.regex(/^mongodb(\+srv)?:\/\//, 'begint met mongodb://')
		.optional(),
	MONGOD_BINARY: z.string().optional(),
	MEILI_URL: url.optional(),
	MEILI_KEY: z.string().min(16, 'minstens 16 tekens').optional(),
	PAYLOAD_SECRET: secret.optional(),
	SITE_KEY: secret.optional(),
	SITE_URL: url.optional(),
	SITE_PROCESSES: z.string().optional(),
	SMTP_URL: z.string().optional(),
	NAPL_NOW: z.iso.datetime().optional(),
});

export type Settings = Omit<z.infer<typeof settingsSchema>, 'SITE_URL' | 'PAYLOAD_SECRET' | 'SITE_KEY'> & {
	SITE_URL: string;
	PAYLOAD_SECRET: string;
	SITE_KEY: string;
	/** Password of the own mongod and key of the own Meilisearch; unused where servers are given. */
	ownMongoPassword: string;
	ownMeiliKey: string;
};

/** What must be given in production, because it would otherwise be made up here. */
const REQUIRED_IN_PRODUCTION = ['MONGODB_URL', 'MEILI_URL', 'MEILI_KEY', 'PAYLOAD_SECRET', 'SITE_KEY', 'SITE_URL', 'SMTP_URL'] as const;

/** Reads the settings once. Throws a `StartError` that names every fault. Outside production, secrets are made and kept in `DATA_DIR`. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const parsed = settingsSchema.safeParse(given);
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join(', ');
		throw new StartError(`Deze instellingen kloppen niet: ${faults}. Zie README, "Instellingen".`);
	}
	const settings = parsed.data;
	if (settings.MEILI_URL && !settings.MEILI_KEY) throw new StartError('MEILI_URL is gegeven zonder MEILI_KEY; geef ook de sleutel van die zoekmachine.');
	if (settings.NAPL_ENV === 'production') refuseIncompleteProduction(settings);
	const dataDir = resolve(settings.DATA_DIR);
	const kept = settings.NAPL_ENV === 'production' ? { payload: '', site: '', mongo: '', meili: '' } : keptSecrets(dataDir);
	return {
		...settings,
		DATA_DIR: dataDir,
		SITE_URL: settings.SITE_URL ?? `http://localhost:${settings.PORT}`,
		PAYLOAD_SECRET: settings.PAYLOAD_SECRET ?? kept.payload,
		SITE_KEY: settings.SITE_KEY ?? kept.site,
		ownMongoPassword: kept.mongo,
		ownMeiliKey: kept.meili,
	};
}

function refuseIncompleteProduction(settings: z.infer<typeof settingsSchema>): void {
	const missing = REQUIRED_IN_PRODUCTION.filter((name) => !settings[name]);
	if (missing.length > 0) throw new StartError(`In productie (NAPL_ENV=production) moeten ook deze instellingen gegeven zijn: ${missing.join(', ')}.`);
	if (settings.NAPL_NOW) throw new StartError('NAPL_NOW mag in productie niet gegeven zijn.');
}

const secretsSchema = z.object({ payload: secret, site: secret, mongo: secret, meili: secret });

/** The secrets of this data folder: made at the first start, readable by the owner only. */
function keptSecrets(dataDir: string): z.infer<typeof secretsSchema> {
	const file = join(dataDir, 'secrets.json');
	if (existsSync(file)) return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const make = () => randomBytes(32).toString('hex');
	const secrets = { payload: make(), site: make(), mongo: make(), meili: make() };
	mkdirSync(dataDir, { recursive: true });
	writeFileSync(file, JSON.stringify(secrets, null, '\t'), { mode: 0o600 });
	return secrets;
}
