import type { Where } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { dueDay } from '../../../domain/lifecycle/dueDay.ts';
import { stateOf } from '../../../domain/lifecycle/lifecycle.ts';
import { objectionLifecycle } from '../../../domain/objection/transitions.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { isHoliday } from '../../holidays.ts';
import { beginLog, type TransitionOutcome, transition } from '../../lifecycle/transition.ts';
import { tellProvider } from '../tellProvider.ts';
import type { OwnStanding } from './ownStanding.ts';
import { type OwnCall, stepOwn } from './stepOwn.ts';

/** Makes an objection against the latest decision of a case; one per decision, by a unique key. */
export function objectToDecision(call: OwnCall): Promise<TransitionOutcome> {
	const { req, reason = '', moment } = call;
	const due = dueDay({ rule: stateOf(objectionLifecycle, 'received').due, since: dayOf(moment), given: null, isHoliday });
	return stepOwn({
		...call,
		verb: 'object',
		...(due ? { due } : {}),
		also: async ({ found }) => {
			const about = { case: found.id, provider: idOf(found.provider) ?? '' };
			const decision = idOf(found.decision) ?? '';
			const { id } = await req.payload.create({
				collection: 'objections',
				data: {
					...about,
					key: `decision:${decision}`,
					decision,
					state: 'received',
					revision: 0,
					stateSince: moment.toISOString(),
					dueDay: due,
					grounds: reason.trim(),
					madeBy: req.user?.id ?? '',
					isExample: found.isExample ?? false,
				},
				depth: 0,
				req,
			});
			await beginLog({ req, collection: 'objections', record: { id, state: 'received', revision: 0, about }, capacity: 'provider', moment });
			await tellProvider({ req, found, template: 'objectionReceived', note: due ?? '' });
		},
	});
}

/** Takes an objection back before there is a proposal for a new decision: the decision stays as it was. */
export function withdrawObjection(call: OwnCall): Promise<TransitionOutcome> {
	return stepOwn({ ...call, verb: 'withdraw-objection', also: (at) => withdrawRunning(call, at) });
}

async function withdrawRunning({ req, moment }: OwnCall, { found }: OwnStanding): Promise<void> {
	const where: Where = { and: [{ case: { equals: found.id } }, { state: { in: ['received', 'heard'] } }] };
	const { docs } = await req.payload.find({ collection: 'objections', where, depth: 0, limit: 1, pagination: false, req });
	const [running] = docs;
	if (!running) throw new Error(`Case ${found.id} is appealed without an objection`);
	const outcome = await transition({
		req,
		collection: 'objections',
		lifecycle: objectionLifecycle,
		record: { ...running, about: { case: found.id, provider: idOf(found.provider) ?? '' } },
		verb: 'withdraw',
		capacities: ['provider'],
		facts: { isActorNew: true },
		seen: null,
		data: { key: `void:${running.id}` },
		moment,
	});
	if (!outcome.ok) throw new Error(`The objection of case ${found.id} could not be withdrawn: ${outcome.code}`);
}
