import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { criteriaUnder, rowsUnder } from '../../domain/qualityCase/newCriteria.ts';
import type { CriteriaSet, QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { formerDecision } from './assessmentOf.ts';
import { findCriteriaSet } from './own/offeringStanding.ts';
import { requireCase } from './requireCase.ts';
import { setReviewsAside } from './setReviewsAside.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { tellProvider } from './tellProvider.ts';
import { dropDecision, WITHOUT_PROPOSAL } from './voidProposal.ts';

/**
 * A case that waits without a round, by criteria that no round uses any more, goes back to its provider under those in effect. What the provider
 * wrote stays where the criterion is still there; reviews and a proposal by the former criteria no longer count.
 */
export function renewCriteria({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('renew-criteria') });
		const set = await effectiveSet(req);
		const data = set ? await underSet({ req, found: at.found, set }) : {};
		const outcome = await stepCase({ req, ...at, verb: 'renew-criteria', seen, reason, data, moment });
		if (!outcome.ok) return outcome;
		if (!set) throw new Error('Criteria were superseded and none are in effect');
		await dropDecision({ req, found: at.found, moment });
		await setReviewsAside({ req, found: at.found, moment });
		await tellProvider({ req, found: at.found, template: 'caseNewCriteria', note: reason.trim() });
		return outcome;
	});
}

async function underSet({ req, found, set }: { req: PayloadRequest; found: QualityCase; set: CriteriaSet }) {
	const [former, before] = await Promise.all([
		formerDecision({ req, found }),
		req.payload.findByID({ collection: 'criteriaSets', id: idOf(found.criteriaSet) ?? '', depth: 0, req, disableErrors: true }),
	]);
	const codes = set.criteria.map(({ code }) => code);
	// A level says something on its own scale only.
	const hasSameScale = (code: string) => levelsIn(before, code) === levelsIn(set, code);
	const assessed = (former?.levels ?? []).map(({ criterion }) => criterion).filter(hasSameScale);
	return {
		criteriaSet: set.id,
		criteria: criteriaUnder({ only: found.criteria ?? [], codes, assessed }),
		selfAssessment: rowsUnder({ rows: found.selfAssessment ?? [], criteria: set.criteria }),
		draftRevision: (found.draftRevision ?? 0) + 1,
		score: null,
		scoreRange: null,
		isDisputed: false,
		reviewsAsked: null,
		reviewsDelivered: 0,
		substitutes: [],
		...WITHOUT_PROPOSAL,
	};
}

function levelsIn(set: CriteriaSet | null, code: string): number {
	return set?.criteria.find((criterion) => criterion.code === code)?.levels.length ?? 0;
}

async function effectiveSet(req: PayloadRequest): Promise<CriteriaSet | null> {
	const id = await findCriteriaSet(req);
	return id ? req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, req, disableErrors: true }) : null;
}
