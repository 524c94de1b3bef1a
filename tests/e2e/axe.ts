import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LOADS } from './desk.ts';

/** Looks at a work page of the admin, wide and narrow: no rule of axe is broken and nothing scrolls sideways. Goes on where something is found. */
export async function expectNoFaults(page: Page): Promise<void> {
	await expect(page.locator('.work').first()).toBeVisible(LOADS);
	for (const width of [1280, 390]) {
		await page.setViewportSize({ width, height: 900 });
		const where = `${page.url()} at ${width}`;
		const { violations } = await new AxeBuilder({ page }).include('.work').analyze();
		const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
		expect.soft(faults, where).toEqual([]);
		expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), where).toBeLessThanOrEqual(0);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}
