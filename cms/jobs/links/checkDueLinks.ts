import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { judgeAnswer, type LinkAnswer, type LinkState, nextCheckDay, recordAnswer } from '../../domain/link/verdict.ts';
import type { LinkCheck } from '../../payload-types.ts';
import { askLink } from './askLink.ts';

const MOST_AT_ONCE = 200;
const HOSTS_AT_ONCE = 6;

type Run = { payload: Payload; today: string; moment: Date; allowedHosts: readonly string[]; pauseInMs: number };

/** Asks for the addresses whose turn it is, one at a time of each host with a pause in between, and keeps what came of it. Says how many. */
export async function checkDueLinks(run: Run): Promise<number> {
	const { docs } = await run.payload.find({
		collection: 'linkChecks',
		where: { nextCheckDay: { less_than_equal: run.today } },
		sort: 'nextCheckDay',
		depth: 0,
		limit: MOST_AT_ONCE,
		pagination: false,
	});
	const queues = [...Map.groupBy(docs, ({ url }) => URL.parse(url)?.host ?? '').values()];
	const answers: { link: LinkCheck; answer: LinkAnswer }[] = [];
	const work = async () => {
		for (let queue = queues.shift(); queue; queue = queues.shift()) answers.push(...(await askHost({ links: queue, run })));
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
	// Where no host in the world exists or answers, it is our own network that is out of order.
	const isOffLine = answers.length > 1 && answers.every(({ answer }) => 'failure' in answer && answer.failure !== 'not-allowed');
	for (const { link, answer } of answers) await keep({ link, answer, state: isOffLine ? 'unknown' : judgeAnswer(answer), run });
	return docs.length;
}

async function askHost({ links, run }: { links: LinkCheck[]; run: Run }): Promise<{ link: LinkCheck; answer: LinkAnswer }[]> {
	const answers = [];
	for (const [index, link] of links.entries()) {
		if (index > 0) await pause(run.pauseInMs);
		answers.push({ link, answer: await askLink({ url: link.url, allowedHosts: run.allowedHosts }) });
	}
	return answers;
}

async function keep({ link, answer, state, run }: { link: LinkCheck; answer: LinkAnswer; state: LinkState; run: Run }): Promise<void> {
	const before = { state: link.state, deadDays: link.deadDays ?? 0, lastDeadDay: link.lastDeadDay ?? null };
	const record = recordAnswer({ before, state, today: run.today });
	await run.payload.db.updateOne({
		collection: 'linkChecks',
		id: link.id,
		data: {
			...record,
			answer: 'status' in answer ? String(answer.status) : answer.failure,
			checkedAt: run.moment.toISOString(),
			nextCheckDay: nextCheckDay({ state, today: run.today }),
		},
	});
}
