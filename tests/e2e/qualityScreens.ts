import { expect, type Locator, type Page } from '@playwright/test';
import { LOADS } from './desk.ts';

/** Opens the form of a verb; a first press may come before the screen listens. `form` is given where it isn't named after the verb. */
export async function openVerb(page: Page, label: string, form = page.getByRole('group', { name: label, exact: true })): Promise<Locator> {
	await expect(async () => {
		if (!(await form.isVisible())) await page.locator('.verb-panel__buttons').getByRole('button', { name: label, exact: true }).first().click();
		await expect(form).toBeVisible({ timeout: 2_000 });
	}).toPass(LOADS);
	return form;
}

/** Takes a step as a person does: press its button, fill in what it asks, press again. */
export async function takeVerb(page: Page, label: string, fill?: (form: Locator) => Promise<void>): Promise<void> {
	const form = await openVerb(page, label);
	await fill?.(form);
	await form.getByRole('button', { name: label, exact: true }).click();
	await expect(page.getByText(`${label}: gedaan.`).last()).toBeVisible(LOADS);
	await expect(form).toHaveCount(0, LOADS);
}

/** What the head of a record says of where it stands. */
export function headOf(page: Page): Locator {
	return page.getByRole('region', { name: /^Stand van deze/ }).first();
}

/** Whose turn it is, in the head of a record. */
export function turnOf(page: Page): Locator {
	return headOf(page).locator('dt', { hasText: 'Nu aan zet' }).locator('xpath=following-sibling::dd');
}

/** One criterion of a rubric. */
export function criterionOf(page: Page, title: string): Locator {
	return page.getByRole('article', { name: title, exact: true });
}

/** Chooses an option of one of Payload's select fields by typing a part of it. */
export async function pick(page: Page, field: string, option: string): Promise<void> {
	await page.locator(`#field-${field} input`).first().fill(option);
	await page.locator('.rs__option').filter({ hasText: option }).first().click(LOADS);
}
