import { join } from 'node:path';
import { root } from '../build/build.ts';
import type { ChildSpec } from './child.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';

/** The Node of the repository. */
export const node = join(root, 'node_modules', '.bin', 'node');

/** What cms and site get to know: only what they need, and nothing of how the parts are started. */
export function childEnvironment({
	settings,
	mongoUrl,
	meili,
	siteUrl,
	cmsUrl,
}: {
	settings: Settings;
	mongoUrl: string;
	meili: Services['meili'];
	siteUrl: string;
	cmsUrl: string;
}): Record<string, string | undefined> {
	return {
		PATH: process.env['PATH'],
		HOME: process.env['HOME'],
		TZ: 'Europe/Amsterdam',
		NAPL_ENV: settings.NAPL_ENV,
		...(settings.NAPL_NOW ? { NAPL_NOW: settings.NAPL_NOW } : {}),
		...(settings.SMTP_URL ? { SMTP_URL: settings.SMTP_URL } : {}),
		DATA_DIR: settings.DATA_DIR,
		MONGODB_URL: mongoUrl,
		MEILI_URL: meili.url,
		MEILI_KEY: meili.key,
		MEILI_SEARCH_KEY: meili.searchKey,
		PAYLOAD_SECRET: settings.PAYLOAD_SECRET,
		SITE_KEY: settings.SITE_KEY,
		SITE_URL: settings.SITE_URL,
		SITE_PROCESSES: [siteUrl, settings.SITE_PROCESSES ?? []].flat().join(','),
		CMS_URL: cmsUrl,
		NEXT_TELEMETRY_DISABLED: '1',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}

export function cmsSpec({
	environment,
	port,
	isDevelopment,
	log,
}: {
	environment: Record<string, string | undefined>;
	port: number;
	isDevelopment: boolean;
	log: string;
}): ChildSpec {
	return {
		name: 'cms',
		command: node,
		args: [
			join(root, 'node_modules', 'next', 'dist', 'bin', 'next'),
			isDevelopment ? 'dev' : 'start',
			join(root, 'cms'),
			'--port',
			String(port),
			'--hostname',
			'127.0.0.1',
		],
		env: { ...environment, NODE_ENV: isDevelopment ? 'development' : 'production' },
		log,
	};
}

export function siteSpec({
	environment,
	port,
	isDevelopment,
	log,
}: {
	environment: Record<string, string | undefined>;
	port: number;
	isDevelopment: boolean;
	log: string;
}): ChildSpec {
	const { CMS_URL, MEILI_URL, MEILI_SEARCH_KEY, SITE_KEY, SITE_URL, NAPL_ENV, NAPL_NOW, PATH, HOME, TZ } = environment;
	const args = isDevelopment
		? [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--root', root, '--port', String(port), '--host', '127.0.0.1']
		: [join(root, 'dist', 'server', 'entry.mjs')];
	return {
		name: 'site',
		command: node,
		args,
		env: {
			CMS_URL,
			MEILI_URL,
			MEILI_KEY: MEILI_SEARCH_KEY,
			SITE_KEY,
			SITE_URL,
			NAPL_ENV,
			NAPL_NOW,
			PATH,
			HOME,
			TZ,
			HOST: '127.0.0.1',
			PORT: String(port),
			ASTRO_DEV_BACKGROUND: '0',
			NODE_ENV: isDevelopment ? 'development' : 'production',
		},
		log,
	};
}
