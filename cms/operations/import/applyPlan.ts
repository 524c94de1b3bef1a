import { setTimeout as pause } from 'node:timers/promises';
import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload';
import type { Fault, Values } from '../../domain/import/column.ts';
import { isAside } from '../../domain/import/states.ts';
import { slugify } from '../../fields/slug.ts';
import { inTransaction } from '../inTransaction.ts';
import { isWriteConflict } from '../writeConflict.ts';
import { faultsOf } from './faultsOf.ts';
import { requestFor } from './importer.ts';
import { type Plan, planRows } from './planRows.ts';
import { writeRows } from './rowStore.ts';
import type { Work } from './work.ts';

/** Two that make the same item at once: the second finds it at the second look. */
const LOOKS = 4;
/** The transactions of a process that was killed hold their rows for a minute, until MongoDB gives them up; the rest of the import goes on meanwhile. */
const MOST_CONFLICTS = 40;
const CONFLICT_PAUSE_IN_MS = 2000;
/** Items of one title that are told apart by a number in their address. */
const MOST_NAMESAKES = 30;

type Applying = { work: Work; plan: Plan; moment: Date; isInFile: (word: string) => boolean };

/** Another process was quicker with this row. */
class AlreadyApplied extends Error {
	override name = 'AlreadyApplied';
}

/** Somebody changed the item after the check: what the importer saw is no longer what would be overwritten. */
class ChangedMeanwhile extends Error {
	override name = 'ChangedMeanwhile';
}

const CHANGED_MEANWHILE: Fault = {
	column: '',
	value: '',
	problem: 'Iemand heeft dit item gewijzigd nadat deze regel gecontroleerd was.',
	remedy: 'Lees de regel opnieuw in: dan ziet u eerst wat er nu anders is.',
};

/**
 * Makes or changes the item of one row and notes it at the row, in one transaction: so a row is applied once, whatever is killed or runs twice. Everything goes
 * through Payload with the importer's rights: hooks, access and log as when typed by hand. What is refused becomes a fault of the row.
 */
export async function applyPlan({ work, plan, moment, isInFile }: Applying): Promise<void> {
	let current = plan;
	let conflicts = 0;
	for (let look = 1; ; look += 1) {
		if (current.outcome === 'waiting') return;
		if (isAside(current.outcome)) return writeRows(work.payload, [{ id: current.row.id, data: { outcome: current.outcome, changes: '[]' } }]);
		if (current.outcome === 'faulty') return noteFaults(work, current, current.faults);
		try {
			await applyOnce({ work, plan: current, moment, look });
			return;
		} catch (error) {
			if (error instanceof AlreadyApplied) return;
			if (error instanceof ChangedMeanwhile) return noteFaults(work, current, [CHANGED_MEANWHILE]);
			if (isWriteConflict(error) && conflicts < MOST_CONFLICTS) {
				conflicts += 1;
				look -= 1;
				await pause(CONFLICT_PAUSE_IN_MS);
				continue;
			}
			const faults = faultsOf({ error, table: work.run.table });
			if (!faults) throw error;
			if (look === LOOKS || !isTaken(error)) return noteFaults(work, current, faults);
		}
		work.registers.forget(work.run.table.kind);
		const [again] = await planRows({ work, rows: [plan.row], isInFile });
		if (!again) return;
		current = again;
	}
}

async function applyOnce({ work, plan, moment, look }: Omit<Applying, 'isInFile'> & { look: number }): Promise<void> {
	const isTitleKey = work.run.table.kind === 'offerings' && !plan.data['code'] && plan.outcome === 'new' && look < LOOKS;
	const req = await requestFor(work.payload, work.importer, isTitleKey ? { importKey: plan.identity } : {});
	await inTransaction(req, async () => {
		const followUps: unknown[] = [];
		req.context['followUps'] = followUps;
		const id = await write({ work, plan, req, look });
		const verb = plan.outcome === 'new' ? 'created' : plan.outcome === 'changed' ? 'updated' : 'left';
		const noted = await req.payload.db.updateOne({
			collection: 'importRows',
			where: { and: [{ id: { equals: plan.row.id } }, { appliedAt: { equals: null } }] },
			data: {
				outcome: plan.outcome,
				item: id,
				verb,
				appliedAt: moment.toISOString(),
				warnings: JSON.stringify(plan.warnings),
				changes: JSON.stringify(plan.changes),
				isUnfollowed: followUps.length > 0,
				followUp: followUps.length > 0 ? JSON.stringify(followUps) : null,
			},
			req,
		});
		if (!noted) throw new AlreadyApplied();
	});
}

async function write({ work, plan, req, look }: { work: Work; plan: Plan; req: PayloadRequest; look: number }): Promise<string | null> {
	const { kind, hasDrafts } = work.run.table;
	const collection: CollectionSlug = kind;
	if (plan.outcome === 'same') return plan.item;
	const status = hasDrafts ? { _status: plan.target ?? 'draft' } : {};
	const common = { collection, depth: 0, draft: hasDrafts && plan.target === 'draft', req, ...work.importer.rights } as const;
	if (plan.item) {
		await refuseChanged({ work, plan, id: plan.item, req });
		await req.payload.update({ ...common, id: plan.item, data: recordOf({ ...plan.data, ...status }), overrideLock: false });
		return plan.item;
	}
	const data: Values = { ...plan.data, ...status, ...(await addressFor({ work, plan, req, look })) };
	const { id } = await req.payload.create({ ...common, data: recordOf(data) });
	return String(id);
}

/** Leaves an item alone that was saved after the check. Editions count their places all day: of those only what the row names is written. */
async function refuseChanged({ work, plan, id, req }: { work: Work; plan: Plan; id: string; req: PayloadRequest }): Promise<void> {
	const { kind, hasDrafts } = work.run.table;
	const { seenAt, item } = plan.row;
	if (kind === 'editions' || !seenAt || item !== id) return;
	const collection: CollectionSlug = kind;
	const doc = await req.payload.findByID({ collection, id, draft: hasDrafts, depth: 0, select: { updatedAt: true }, disableErrors: true, req });
	if (doc && Date.parse(String(Reflect.get(doc, 'updatedAt'))) > Date.parse(seenAt)) throw new ChangedMeanwhile();
}

/** Values as Payload's types want them: they were read by the table of columns, and Payload validates them again. */
function recordOf(values: Values) {
	return JSON.parse(JSON.stringify(values));
}

/** An address for a new item that doesn't name one: from its title, with something behind it where that is taken. */
async function addressFor({ work, plan, req, look }: { work: Work; plan: Plan; req: PayloadRequest; look: number }): Promise<{ slug?: string }> {
	const { kind } = work.run.table;
	const title = plan.data[kind === 'providers' ? 'name' : 'title'];
	if (kind === 'editions' || kind === 'boards' || kind === 'schools' || plan.data['slug'] || typeof title !== 'string') return {};
	const plain = slugify(title);
	if (plain === '') return {};
	const candidates = Array.from({ length: MOST_NAMESAKES }, (_, index) => (index === 0 ? plain : `${plain}-${index + 1}`)).slice(look - 1);
	const { docs } = await req.payload.find({
		collection: kind,
		where: { slug: { in: candidates } },
		depth: 0,
		select: { slug: true },
		limit: 0,
		pagination: false,
		req,
	});
	const taken = new Set(docs.map(({ slug }) => slug));
	return { slug: candidates.find((candidate) => !taken.has(candidate)) ?? `${plain}-${crypto.randomUUID().slice(0, 8)}` };
}

async function noteFaults(work: Work, plan: Plan, faults: Fault[]): Promise<void> {
	await writeRows(work.payload, [{ id: plan.row.id, data: { outcome: 'faulty', faults: JSON.stringify(faults), warnings: JSON.stringify(plan.warnings) } }]);
}

/** Whether a unique key was taken by another in the meantime. */
function isTaken(error: unknown): boolean {
	return error instanceof ValidationError && error.data.errors.some(({ path }) => ['key', 'code', 'slug'].includes(path));
}
