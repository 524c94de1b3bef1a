import { test as base, expect } from '@playwright/test';

/** A test in which the page may not complain: no errors, no warnings of the browser, of React or of the content policy. */
export const test = base.extend<{ quietConsole: undefined }>({
	quietConsole: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('console', (message) => {
				const isExpected = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
				if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
			});
			await use(undefined);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
