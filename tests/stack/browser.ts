import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** The browser that lies inside the npm package. */
export async function openBrowser(): Promise<Browser> {
	return playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
}

/** Opens an address as a visitor does: its status, its text, and the rules of accessibility that it breaks. */
export async function visit({ browser, url }: { browser: Browser; url: string }): Promise<{ status: number; text: string; violations: string[] }> {
	const context = await browser.newContext({ locale: 'nl-NL' });
	try {
		const page = await context.newPage();
		const response = await page.goto(url);
		const { violations } = await new AxeBuilder({ page }).analyze();
		return {
			status: response?.status() ?? 0,
			text: (await page.getByRole('main').textContent()) ?? '',
			violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
		};
	} finally {
		await context.close();
	}
}
