import type { PayloadRequest } from 'payload';
import { criteriaSetLifecycle } from '../../domain/criteriaSet/transitions.ts';
import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { CriteriaSet } from '../../payload-types.ts';
import { loadTimeline, type TimelineStep } from '../lifecycle/loadTimeline.ts';
import { type HeadView, presentHead } from '../lifecycle/presentHead.ts';
import { capacitiesInCriteria } from './requireCriteriaSet.ts';
import { criteriaOf, type RubricCriterion } from './rubricOf.ts';
import { criteriaSetFacts } from './stepCriteriaSet.ts';

/** A version of the criteria as a row of the list. */
export type CriteriaRow = { id: string; title: string; version: number; state: string; stateLabel: string; since: string };
/** A version with its rubric, as the office reads it. */
export type OfficeCriteria = { set: CriteriaSet; criteria: RubricCriterion[]; head: HeadView; timeline: TimelineStep[] };

/** All versions that the user may read, the latest first. */
export async function loadCriteriaSets({ req }: { req: PayloadRequest }): Promise<CriteriaRow[]> {
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		sort: '-version',
		depth: 0,
		select: { title: true, version: true, state: true, stateSince: true },
		limit: 200,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map(({ id, title, version, state, stateSince }) => ({
		id,
		title,
		version,
		state,
		stateLabel: stateOf(criteriaSetLifecycle, state).label,
		since: dayOf(new Date(stateSince)),
	}));
}

/** One version with what the reader may do with it; null where there is none that the user may read. */
export async function loadOfficeCriteria({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfficeCriteria | null> {
	const { user } = req;
	const set = await req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, overrideAccess: false, user, req, disableErrors: true });
	if (!set) return null;
	const [facts, timeline] = await Promise.all([
		criteriaSetFacts({ req, set }),
		loadTimeline({ req, where: { kind: 'criteriaSets', itemId: id }, kinds: ['criteriaSets'], showsNames: true, showsTexts: () => true }),
	]);
	const head = presentHead({
		lifecycle: criteriaSetLifecycle,
		record: { ...set, about: null },
		capacities: capacitiesInCriteria(req),
		facts,
		today: dayOf(moment),
	});
	return { set, criteria: criteriaOf(set), head, timeline };
}
