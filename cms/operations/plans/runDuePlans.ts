import { createLocalReq, Forbidden, NotFound, type Payload, type PayloadRequest, ValidationError, type Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { momentInWords } from '../../domain/publication/planning.ts';
import type { AddressedKind } from '../../domain/shared/address.ts';
import type { PlannedChange, User } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { queueMail } from '../queueMail.ts';
import { itemHref } from '../tasks/adminHref.ts';
import { withdraw } from '../withdraw.ts';

const MOST_AT_ONCE = 50;
/** A fault of ours is tried again each minute, but not for ever. */
const MOST_TRIES = 5;

const WITHDRAWAL_REFUSALS: Record<string, string> = {
	forbidden: 'Wie dit plande, mag het item niet meer wijzigen.',
	absent: 'Het item bestaat niet meer, of wie dit plande kan er niet meer bij.',
	'not-live': 'Het item stond niet live.',
	'successor-not-live': 'De gekozen opvolger staat niet (meer) live.',
};

/** Why a plan can't be carried out; a sentence for people. */
class PlanRefused extends Error {
	override name = 'PlanRefused';
}

/** Does what was planned for now or earlier, each in a transaction of its own and by right of whoever planned it. */
export async function runDuePlans({ payload, moment }: { payload: Payload; moment: Date }): Promise<void> {
	const { docs } = await payload.find({
		collection: 'plannedChanges',
		where: { state: { equals: 'waiting' }, at: { less_than_equal: moment.toISOString() } },
		sort: 'at',
		depth: 0,
		limit: MOST_AT_ONCE,
		pagination: false,
	});
	for (const plan of docs) await runPlan({ payload, plan, moment });
}

async function runPlan({ payload, plan, moment }: { payload: Payload; plan: PlannedChange; moment: Date }): Promise<void> {
	const plannerId = idOf(plan.plannedBy);
	const planner = plannerId ? await payload.findByID({ collection: 'users', id: plannerId, depth: 0, disableErrors: true }) : null;
	const req = await createLocalReq(planner ? { user: { ...planner, collection: 'users' } } : {}, payload);
	try {
		await inTransaction(req, async () => {
			// Of several that come at once, or after it was taken back, one finds it waiting.
			if (!(await moveOn({ req, plan, data: { state: 'done', failure: null, endedAt: moment.toISOString() } }))) return;
			if (!planner) throw new PlanRefused('Wie dit plande, heeft geen account meer.');
			await carryOut({ req, plan, moment });
		});
	} catch (error) {
		const why = inWords(error);
		if (why) await giveUp({ payload, plan, planner, why, moment });
		else await tryLater({ payload, plan, planner, error, moment });
	}
}

async function carryOut({ req, plan, moment }: { req: PayloadRequest; plan: PlannedChange; moment: Date }): Promise<void> {
	const kind = kindOf(plan);
	if (plan.verb === 'publish') {
		await req.payload.update({ collection: kind, id: plan.itemId, data: { _status: 'published' }, depth: 0, overrideAccess: false, user: req.user, req });
		return;
	}
	const { successor } = plan;
	const successorId = successor ? idOf(successor.value) : null;
	const result = await withdraw({
		req,
		kind,
		id: plan.itemId,
		reason: plan.reason ?? '',
		successor: successor && successorId ? { kind: successor.relationTo, id: successorId } : null,
		moment,
	});
	if (!result.ok) throw new PlanRefused(WITHDRAWAL_REFUSALS[result.code] ?? 'Intrekken kon niet.');
}

/** Changes the state only if the plan still waits; says whether it did. */
async function moveOn({ req, plan, data }: { req: PayloadRequest; plan: PlannedChange; data: Partial<PlannedChange> }): Promise<boolean> {
	const where: Where = { and: [{ id: { equals: plan.id } }, { state: { equals: 'waiting' } }, { at: { equals: plan.at } }] };
	return (await req.payload.db.updateOne({ collection: 'plannedChanges', where, data, req })) !== null;
}

type Failed = { payload: Payload; plan: PlannedChange; planner: User | null; moment: Date };

/** Leaves it to people: a task for the organisation, and a mail to whoever planned it. */
async function giveUp({ payload, plan, planner, why, moment }: Failed & { why: string }): Promise<void> {
	const req = await createLocalReq({}, payload);
	await inTransaction(req, async () => {
		if (!(await moveOn({ req, plan, data: { state: 'failed', failure: why, endedAt: moment.toISOString() } })) || !planner) return;
		const data = {
			title: plan.title ?? 'Zonder titel',
			isPublication: plan.verb === 'publish',
			plannedFor: momentInWords(new Date(plan.at)),
			why,
			path: itemHref(kindOf(plan), plan.itemId),
		};
		await queueMail({ req, template: 'planFailed', to: { email: planner.email, name: planner.name }, data });
	});
}

async function tryLater({ error, ...failed }: Failed & { error: unknown }): Promise<void> {
	const { payload, plan } = failed;
	const tries = (plan.tries ?? 0) + 1;
	payload.logger.error({ msg: `Planned change ${plan.id} failed (${tries}×)`, err: error });
	if (tries >= MOST_TRIES) await giveUp({ ...failed, why: 'Er was een storing. Probeer het nog eens, of vraag de beheerder.' });
	else await moveOn({ req: await createLocalReq({}, payload), plan, data: { tries } });
}

/** Why somebody must look at it; null where it was a fault of ours. */
function inWords(error: unknown): string | null {
	if (error instanceof PlanRefused) return error.message;
	if (error instanceof Forbidden || error instanceof NotFound) return 'Het item bestaat niet meer, of wie dit plande mag het niet meer wijzigen.';
	if (error instanceof ValidationError) return `Nog te verbeteren: ${error.data.errors.map(({ label, message }) => `${label ?? ''}: ${message}`).join(' · ')}`;
	return null;
}

function kindOf({ kind }: PlannedChange): AddressedKind {
	if (kind === 'offerings' || kind === 'paths' || kind === 'pages') return kind;
	throw new Error(`Nothing of the kind ${kind} can be planned`);
}
