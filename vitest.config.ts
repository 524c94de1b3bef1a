import { defineConfig } from 'vitest/config';

/**
 * Four kinds of tests: `unit` beside the pure code, `integration` on a real database and search engine,
 * `contract` over HTTP on the cms, `stack` on all parts together. `npm test` runs them one after another.
 */
export default defineConfig({
	test: {
		reporters: ['default'],
		projects: [
			{ test: { name: 'unit', include: ['{cms,src,scripts}/**/*.test.ts'], setupFiles: ['tests/fixtures/quietConsole.ts'] } },
			{
				test: {
					name: 'integration',
					include: ['tests/{integration,contract,search}/**/*.test.ts'],
					globalSetup: ['tests/fixtures/mongod.ts'],
					setupFiles: ['tests/fixtures/environment.ts', 'tests/fixtures/quietConsole.ts'],
					testTimeout: 60_000,
					// A database with all its indexes is made in seconds, and in minutes on a machine that does ten other things.
					hookTimeout: 300_000,
					pool: 'forks',
					maxWorkers: 2,
				},
			},
			{
				test: {
					name: 'stack',
					include: ['tests/stack/**/*.test.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
					pool: 'forks',
					maxWorkers: 1,
					fileParallelism: false,
				},
			},
		],
	},
});
