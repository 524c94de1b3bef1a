import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { isTextForProvider, stateForProvider, stepsForProvider } from '../../../domain/qualityCase/providerView.ts';
import type { QualityCaseState } from '../../../domain/qualityCase/states.ts';
import type { Decision } from '../../../payload-types.ts';
import { loadTimeline, type TimelineStep } from '../../lifecycle/loadTimeline.ts';
import { type CaseAtHand, findRound, requireCase } from '../requireCase.ts';

/** A case as its provider stands before it: the state and the steps that it may see, and the decisions that are known. */
export type OwnStanding = CaseAtHand & {
	state: QualityCaseState;
	steps: TimelineStep[];
	/** How many steps the provider saw: goes along with each verb as `seen`. The real count would tell of votes. */
	revision: number;
	/** The decisions that are known, the latest first, each with the moment since which it is. */
	known: { decision: Decision; knownAt: string }[];
};

/** A case of the provider for which the user works. Throws as `requireCase` does. */
export async function requireOwnCase({ req, id }: { req: PayloadRequest; id: string }): Promise<OwnStanding> {
	const at = await requireCase({ req, id, as: ['provider'] });
	const known = await knownDecisions({ req, caseId: at.found.id });
	const state = stateForProvider({ state: at.found.state, isKnown: known[0]?.decision.id === idOf(at.found.decision) });
	const all = await loadTimeline({ req, where: { case: at.found.id }, kinds: ['qualityCases'], showsNames: false, showsTexts: isTextForProvider });
	const steps = stepsForProvider({ steps: all, isHidden: state !== at.found.state });
	return { ...at, state, steps, revision: steps.length - 1, known };
}

async function knownDecisions({ req, caseId }: { req: PayloadRequest; caseId: string }): Promise<OwnStanding['known']> {
	const { docs } = await req.payload.find({
		collection: 'decisions',
		where: { and: [{ case: { equals: caseId } }, { releasedAt: { exists: true } }] },
		sort: '-number',
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	const known = await Promise.all(docs.map(async (decision) => ({ decision, knownAt: await knownSince({ req, decision }) })));
	return known.flatMap(({ decision, knownAt }) => (knownAt ? [{ decision, knownAt }] : []));
}

/** Since when a decision is known: when it was released, and its round too where it has one; null where that has yet to come. */
export async function knownSince({ req, decision }: { req: PayloadRequest; decision: Pick<Decision, 'round' | 'releasedAt'> }): Promise<string | null> {
	const { round, releasedAt } = decision;
	if (!releasedAt || !round) return releasedAt ?? null;
	return (await findRound({ req, id: idOf(round) }))?.releasedAt ?? null;
}
