import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const { BASE_URL, CHROMIUM_BINARY, CI } = process.env;

/** Browser tests against the platform at `BASE_URL`, or where none is given against one that the run starts, with the browser that lies inside the npm package. */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/e2e/globalSetup.ts',
	outputDir: '.cache/playwright',
	workers: 1,
	timeout: 30_000,
	forbidOnly: CI !== undefined,
	reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
	use: {
		...(BASE_URL ? { baseURL: BASE_URL } : {}),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		launchOptions: { executablePath: CHROMIUM_BINARY ?? (await chromium.executablePath()), args: ['--no-sandbox'] },
	},
});
