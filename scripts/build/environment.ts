/**
 * Settings under which code is only read, never run against anything: building the admin panel, generating types.
 * Values that can't reach a server, so that a build that tries to connect fails at once.
 */
export function withBuildEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const { NAPL_ENV: _environment, NAPL_NOW: _now, ...rest } = environment;
	return {
		...rest,
		MONGODB_URL: 'mongodb://build.invalid/napl?replicaSet=none',
		MEILI_URL: 'http://build.invalid',
		MEILI_KEY: 'only-for-building-never-used-by-a-server',
		PAYLOAD_SECRET: 'only-for-building-never-used-by-a-server',
		SITE_KEY: 'only-for-building-never-used-by-a-server',
		SITE_URL: 'http://build.invalid',
		SITE_PROCESSES: 'http://build.invalid',
		DATA_DIR: './data',
	};
}
