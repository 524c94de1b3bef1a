import { expect, test } from '@playwright/test';

test('every answer carries the security headers, from the cache too', async ({ request }) => {
	for (const address of ['/paden', '/paden', '/aanbod', '/bestaat-niet', '/zoek.json', '/robots.txt']) {
		const headers = (await request.get(address)).headers();
		expect(headers['x-content-type-options'], address).toBe('nosniff');
		expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin');
		expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy'], address).not.toContain('unsafe-inline');
	}
});

test('the content policy stops a script that was not ours', async ({ page }) => {
	await page.goto('/paden');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.planted = true';
		document.body.append(script);
		return 'planted' in window;
	});
	expect(ran).toBe(false);
});
