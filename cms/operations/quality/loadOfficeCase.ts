import type { PayloadRequest } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { qualityCaseLifecycle } from '../../domain/qualityCase/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import type { LifecycleCollection } from '../lifecycle/collections.ts';
import { loadTimeline, type TimelineStep } from '../lifecycle/loadTimeline.ts';
import { type HeadView, presentHead } from '../lifecycle/presentHead.ts';
import { caseFacts } from './caseFacts.ts';
import { capacitiesIn, findRound } from './requireCase.ts';

/** A case as the office sees it: the record with its round, what the reader may do, and what happened. Sections of the page ask for the rest. */
export type OfficeCase = {
	found: QualityCase;
	round: Round | null;
	provider: string;
	/** In which capacities the reader stands to it; none for an auditor and for committee members of other rounds. */
	capacities: Capacity[];
	/** Whether the reader may know who reviewed. */
	seesReviewers: boolean;
	head: HeadView;
	timeline: TimelineStep[];
};

/** The case with this id with the rights of the reader, an office user; null where there is none, or the reader has an interest in it. */
export async function loadOfficeCase({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfficeCase | null> {
	const found = await findWithOwnRights({ req, id });
	if (!found) return null;
	const round = await findRound({ req, id: idOf(found.round) });
	const [capacities, facts, provider] = await Promise.all([
		capacitiesIn({ req, found, round }),
		caseFacts({ req, found, round, moment }),
		nameOf({ req, id: idOf(found.provider) ?? '' }),
	]);
	const seesReviewers = holds(req.user, 'secretary', 'auditor');
	return {
		found,
		round,
		provider,
		capacities,
		seesReviewers,
		head: presentHead({ lifecycle: qualityCaseLifecycle, record: { ...found, about: null }, capacities, facts, today: dayOf(moment) }),
		timeline: await timelineOf({ req, id: found.id, seesReviewers }),
	};
}

/** Committee members read the steps of the case and its objections; who reviewed is the secretary's and the auditor's to know. */
function timelineOf({ req, id, seesReviewers }: { req: PayloadRequest; id: string; seesReviewers: boolean }): Promise<TimelineStep[]> {
	const kinds: LifecycleCollection[] = seesReviewers ? ['qualityCases', 'reviews', 'objections'] : ['qualityCases', 'objections'];
	return loadTimeline({
		req,
		where: { case: id },
		kinds,
		showsNames: seesReviewers,
		// Why somebody has an interest stays with the secretary.
		showsTexts: ({ verb }) => verb !== 'declare-conflict' || holds(req.user, 'secretary'),
	});
}

async function findWithOwnRights({ req, id }: { req: PayloadRequest; id: string }): Promise<QualityCase | null> {
	const { user } = req;
	if (!holds(user, 'secretary', 'committee', 'auditor')) return null;
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { id: { equals: id } },
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	return docs[0] ?? null;
}

async function nameOf({ req, id }: { req: PayloadRequest; id: string }): Promise<string> {
	const found = await req.payload.findByID({ collection: 'providers', id, depth: 0, select: { name: true }, req, disableErrors: true });
	return found?.name ?? 'Onbekende aanbieder';
}
