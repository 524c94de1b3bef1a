import { z } from 'zod';
import { signIn } from '../fixtures/stack.ts';
import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { requireOk } from './request.ts';
import { median, percentile } from './statistics.ts';

const ROUNDS = 40;
const WARM_UP = 5;
const DESKS = [
	['editor', 'redacteur@napl.example'],
	['provider', 'aanbieder@napl.example'],
	['coordinator', 'regio@napl.example'],
] as const;
const docsSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });

/**
 * What whoever keeps the catalogue waits for: "Mijn taken", of which the menu shows the number on every screen, against the page about the own account,
 * which has that menu and next to nothing else; and the checks beside an offering against reading that offering. In turns, so that both see the same machine.
 */
export async function measureDesk(stack: BenchStack): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [who, email] of DESKS) {
		const headers = await signIn({ url: stack.url, email });
		const { ours, reference } = await inTurns({ headers, ours: `${stack.url}/admin`, reference: `${stack.url}/admin/account` });
		figures.push(
			{ name: `Mijn taken, ${who}: p95`, value: percentile(ours, 0.95), unit: 'ms', aim: { most: 400 } },
			{ name: `Mijn taken, ${who} ÷ page of the account, median`, value: median(ours) / median(reference), unit: '×' },
		);
	}
	const headers = await signIn({ url: stack.url, email: DESKS[0][1] });
	const api = `${stack.url}/api/offerings`;
	const { docs } = docsSchema.parse(JSON.parse((await requireOk({ url: `${api}?limit=1&depth=0`, headers })).body.toString()));
	const address = `${api}/${docs[0]?.id}`;
	const { ours, reference } = await inTurns({ headers, ours: `${address}/checks`, reference: `${address}?depth=0` });
	return [
		...figures,
		{ name: 'checks of an offering: p95', value: percentile(ours, 0.95), unit: 'ms', aim: { most: 300 } },
		{ name: 'checks of an offering ÷ reading it, median', value: median(ours) / median(reference), unit: '×' },
	];
}

async function inTurns({ headers, ours, reference }: { headers: Record<string, string>; ours: string; reference: string }) {
	const times = { ours: [] as number[], reference: [] as number[] };
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const asked = { ours: await requireOk({ url: ours, headers }), reference: await requireOk({ url: reference, headers }) };
		if (round < WARM_UP) continue;
		times.ours.push(asked.ours.ms);
		times.reference.push(asked.reference.ms);
	}
	return times;
}
