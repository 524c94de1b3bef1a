import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { dueInWords } from '../../domain/task/dueInWords.ts';
import { weekOf } from '../../domain/task/weekOf.ts';
import { inTransaction } from '../inTransaction.ts';
import { queueMail } from '../queueMail.ts';
import { loadTasks, type TaskList } from './loadTasks.ts';
import type { Task } from './task.ts';

/** A mail names so many tasks; the rest is a number. */
const MOST_IN_MAIL = 10;
const REMINDED = ['provider', 'coordinator', 'editor'] as const;

/** Reminds everybody who wants that and for whom something new waits. Nobody hears twice in a week, however often this runs. Says how many mails there are. */
export async function mailDigests({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const { docs } = await payload.find({
		collection: 'users',
		where: { and: [{ 'roles.role': { in: [...REMINDED] } }, { accountState: { equals: 'active' } }, { wantsTaskMail: { not_equals: false } }] },
		depth: 0,
		limit: 0,
		pagination: false,
	});
	let sent = 0;
	for (const user of docs) if (await mailDigest({ payload, user: { ...user, collection: 'users' }, moment })) sent += 1;
	return sent;
}

async function mailDigest({ payload, user, moment }: { payload: Payload; user: TypedUser; moment: Date }): Promise<boolean> {
	const req = await createLocalReq({ user }, payload);
	const week = weekOf(dayOf(moment));
	return inTransaction(req, async () => {
		const { docs } = await payload.find({ collection: 'taskDigests', where: { key: { equals: user.id } }, depth: 0, limit: 1, pagination: false, req });
		const [last] = docs;
		if (last?.week === week) return false;
		const list = await loadTasks({ req, moment });
		const fresh = list.tasks.filter((task) => !last?.known?.includes(keyOf(task))).length;
		if (fresh === 0) return false;
		const record = { week, known: list.tasks.map(keyOf) };
		// Of two that come here at once the unique key, or the transaction, lets one through.
		if (last) await payload.update({ collection: 'taskDigests', id: last.id, data: record, depth: 0, req });
		else await payload.create({ collection: 'taskDigests', data: { key: user.id, ...record }, depth: 0, req });
		const mail = { template: 'tasksDigest', to: { email: user.email, name: user.name }, key: `tasks ${user.id} ${week}` } as const;
		await queueMail({ req, ...mail, data: mailData({ list, fresh, today: dayOf(moment) }) });
		return true;
	});
}

function mailData({ list: { tasks, total }, fresh, today }: { list: TaskList; fresh: number; today: string }) {
	const named = tasks.slice(0, MOST_IN_MAIL).map(({ title, dueDay }) => ({ title, due: dueDay ? lowerFirst(dueInWords({ dueDay, today })) : '' }));
	return { total, fresh, tasks: named };
}

function keyOf({ kind, itemId }: Task): string {
	return `${kind} ${itemId}`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
