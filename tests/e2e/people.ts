import { type Browser, expect, type Page } from '@playwright/test';
import { z } from 'zod';

const PASSWORD = 'voorbeeld-wachtwoord-napl';
const signedInSchema = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

type Desk = { page: Page; id: string; token: string };

/** The example people of a file, each at a desk of the own. They are named by how their address begins: `secretaris`, `beoordelaar2`. */
export type People = {
	/** Their page, on which they are signed in. */
	at: (name: string) => Promise<Page>;
	idOf: (name: string) => Promise<string>;
	/** Asks a door with somebody's own session, as the screen does; fails the test where it says no. */
	ask: (name: string, method: 'GET' | 'POST' | 'PATCH', path: string, data?: Record<string, unknown>) => Promise<unknown>;
	/** What the browser complained about on any of the pages. */
	complaints: string[];
	close: () => Promise<void>;
};

/** Seats people when they are first asked for; they stay signed in. */
export function seatPeople(browser: Browser): People {
	const desks = new Map<string, Desk>();
	const complaints: string[] = [];
	const deskOf = async (name: string): Promise<Desk> => {
		const desk = desks.get(name) ?? (await seat({ browser, name, complaints }));
		desks.set(name, desk);
		return desk;
	};
	return {
		at: async (name) => (await deskOf(name)).page,
		idOf: async (name) => (await deskOf(name)).id,
		ask: async (name, method, path, data) => {
			const { page, token } = await deskOf(name);
			const answer = await page.request.fetch(`/api${path}`, { method, headers: { authorization: `JWT ${token}` }, ...(data ? { data } : {}) });
			expect(answer.ok(), `${name} ${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
			return answer.json();
		},
		complaints,
		close: async () => {
			for (const { page } of desks.values()) await page.context().close();
		},
	};
}

/** A browser of somebody's own, signed in by the door that the form posts to. */
async function seat({ browser, name, complaints }: { browser: Browser; name: string; complaints: string[] }): Promise<Desk> {
	const page = await (await browser.newContext()).newPage();
	const answer = await page.request.post('/api/users/login', { data: { email: `${name}@napl.example`, password: PASSWORD } });
	const { token, user } = signedInSchema.parse(await answer.json());
	page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
	return { page, id: user.id, token };
}
