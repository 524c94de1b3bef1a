import { z } from 'zod';
import { type Answer, ask } from '../http.ts';

/** A step that a person took and that was answered as taken. */
export type TakenStep = { key: string; verb: string };
type Headers = Record<string, string>;

const revisionSchema = z.object({ revision: z.number() });
const idSchema = z.object({ id: z.string() });
const listSchema = z.object({ cases: z.array(z.object({ id: z.string(), offering: z.string(), state: z.string() })) });
/** Where a walker can go on. */
const ON_THE_WAY: readonly string[] = ['open', 'submitted', 'to-complete'];
const ownSchema = z.object({ head: z.object({ revision: z.number(), state: z.string() }), draftRevision: z.number() });

/** One offering on its way, again and again: opened, filled in, submitted, sent back, submitted, withdrawn. What is answered as done is noted. */
export async function walkCase({
	url,
	offering,
	provider,
	secretary,
	levels,
	taken,
	isOver,
}: {
	url: string;
	offering: string;
	provider: Headers;
	secretary: Headers;
	/** The highest level of each criterion. */
	levels: ReadonlyMap<string, number>;
	taken: TakenStep[];
	isOver: () => boolean;
}): Promise<void> {
	const post = (headers: Headers, path: string, body: unknown): Promise<Answer> => ask(`${url}/api/qualityCases${path}`, { method: 'POST', headers, body });
	/** Takes a step until it is answered, as a person would: after an outage it looks where the case stands and goes on from there. */
	const step = async (headers: Headers, id: string, verb: string, seen: number): Promise<void> => {
		const answer = await post(headers, `/${id}/${verb}`, { seen, reason: 'Proef.' });
		if (answer.status === 200) taken.push({ key: `qualityCases:${id}:${revisionSchema.parse(JSON.parse(answer.text)).revision}`, verb });
	};
	const runningCase = async (): Promise<string | null> => {
		const list = await ask(`${url}/api/qualityCases/own`, { headers: provider });
		if (list.status !== 200) return null;
		const { cases } = listSchema.parse(JSON.parse(list.text));
		return cases.find((found) => found.offering === offering && ON_THE_WAY.includes(found.state))?.id ?? null;
	};
	while (!isOver()) {
		const opened = await post(provider, '/open', { offering });
		const isOpened = opened.status === 200 || opened.status === 201;
		// An outage may have swallowed the answer to what was opened all the same.
		const id = isOpened ? idSchema.parse(JSON.parse(opened.text)).id : await runningCase();
		if (!id) {
			await rest();
			continue;
		}
		if (isOpened) taken.push({ key: `qualityCases:${id}:0`, verb: 'begin' });
		const rows = [...levels].map(([criterion, level]) => ({
			criterion,
			level,
			doesNotApply: false,
			explanation: 'Zo doen wij dat.',
			links: ['https://bewijs.example/stuk'],
			files: [],
		}));
		for (let isDone = false; !isDone && !isOver(); ) {
			const answer = await ask(`${url}/api/qualityCases/${id}/own`, { headers: provider });
			const own = answer.status === 200 ? ownSchema.safeParse(JSON.parse(answer.text)) : null;
			if (!own?.success) {
				await rest();
				continue;
			}
			const { revision, state } = own.data.head;
			if (state === 'open') {
				const saved = await ask(`${url}/api/qualityCases/${id}/assessment`, {
					method: 'PATCH',
					headers: provider,
					body: { draftRevision: own.data.draftRevision, rows },
				});
				if (saved.status === 200 || saved.status === 409) await step(provider, id, 'submit', revision);
			} else if (state === 'submitted') {
				if (revision < 3) await step(secretary, id, 'send-back', revision);
				else await step(provider, id, 'withdraw', revision);
			} else if (state === 'to-complete') await step(provider, id, 'submit', revision);
			else isDone = true;
		}
	}
}

function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 100));
}
