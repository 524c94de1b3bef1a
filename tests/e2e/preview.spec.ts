import { expect, test } from '@playwright/test';
import { signIn } from './desk.ts';

test('a provider sees a draft on the real page, by a link that is kept nowhere and opens nothing else', async ({ page, context, request }) => {
	await signIn(page, 'aanbieder@napl.example');
	await page.goto('/admin/collections/offerings');
	await page.locator('.cell-title a').first().click();
	const [preview] = await Promise.all([context.waitForEvent('page'), page.locator('#preview-button').click()]);
	await expect(preview.getByText('Voorbeeld van een concept.')).toBeVisible();
	const answer = await request.get(preview.url());
	expect(answer.status()).toBe(200);
	expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' });
	expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
	const html = await answer.text();
	for (const absent of ['ld+json', 'rel="canonical"', '<script']) expect(html).not.toContain(absent);
	const forged = await request.get(preview.url().replace('sleutel=', 'sleutel=x'));
	expect(forged.status()).toBe(403);
	expect(await forged.text()).toContain('Deze link klopt niet');
	expect((await request.get(preview.url().replace(/[0-9a-f]{24}/, 'f'.repeat(24)))).status()).toBe(403);
});
