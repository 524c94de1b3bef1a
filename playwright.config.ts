import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const { BASE_URL = 'http://localhost:3000', CI } = process.env;

/** Browser tests against a running platform at `BASE_URL`, with the browser that lies inside the npm package. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: '.cache/playwright',
	workers: 1,
	timeout: 30_000,
	forbidOnly: CI !== undefined,
	reporter: [['list']],
	use: {
		baseURL: BASE_URL,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] },
	},
});
