import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { addDifferences, criteriaTouched, type FieldDifference } from '../../domain/qualityCase/reopening.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { CriteriaSet, Offering, QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { beginCase } from './own/beginCase.ts';
import { findCriteriaSet, findHolding, isOver } from './own/offeringStanding.ts';
import { findWritten, freeKey } from './own/openCase.ts';
import { type InForce, recognitionsInForce } from './recognitionsInForce.ts';
import { findCase } from './requireCase.ts';
import { tellProvider } from './tellProvider.ts';

/** Within so many working days a provider completes what a change of its own made necessary. */
const WORKING_DAYS_TO_COMPLETE = 20;

type Reopening = { req: PayloadRequest; offering: string; differences: readonly FieldDifference[]; moment: Date };
export type ReopenOutcome = 'nothing-touched' | 'opened' | 'added' | 'waiting';

/**
 * After a change in recognised offering: the criteria that name a changed field are assessed anew, and no others, in a case that keeps the
 * difference. Where such a case is still with the provider the change joins it; where any other case is under way it waits there, for
 * `reopenWaiting`. The recognition goes on meanwhile.
 */
export function reopenCriteria({ req, offering, differences, moment }: Reopening): Promise<ReopenOutcome> {
	return inTransaction(req, async () => {
		const inForce = (await recognitionsInForce({ req, ids: [offering], today: dayOf(moment) })).get(offering);
		const item = await req.payload.findByID({ collection: 'offerings', id: offering, depth: 0, draft: false, req, disableErrors: true });
		const set = inForce && item ? await setOf({ req, inForce }) : null;
		if (!inForce || !item || !set) return 'nothing-touched';
		const touched = touchedBy({ set, differences });
		if (touched.length === 0) return 'nothing-touched';
		const holding = await findHolding({ req, id: offering });
		if (holding && !(await isOver({ req, found: holding }))) return join({ req, found: holding, touched, differences });
		if (holding) await freeKey({ req, found: holding });
		await open({ req, item, set, inForce, touched, differences, moment });
		return 'opened';
	});
}

function touchedBy({ set, differences }: { set: CriteriaSet; differences: readonly FieldDifference[] }): string[] {
	return criteriaTouched({
		criteria: set.criteria.map(({ code, watches }) => ({ code, watches: watches ?? [] })),
		changed: differences.map(({ field }) => field),
	});
}

/** The criteria on which the recognition rests; those in effect where it is older than cases. */
async function setOf({ req, inForce }: { req: PayloadRequest; inForce: InForce }): Promise<CriteriaSet | null> {
	const recognised = inForce.caseId ? await findCase({ req, id: inForce.caseId }) : null;
	const id = idOf(recognised?.criteriaSet) ?? (await findCriteriaSet(req));
	return id ? req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, req, disableErrors: true }) : null;
}

async function open({
	req,
	item,
	set,
	inForce,
	touched,
	differences,
	moment,
}: Omit<Reopening, 'offering'> & { item: Offering; set: CriteriaSet; inForce: InForce; touched: string[] }): Promise<void> {
	const provider = idOf(item.provider) ?? '';
	const written = await findWritten({ req, offering: item.id, provider });
	const id = await beginCase({
		req,
		capacity: 'system',
		workingDays: WORKING_DAYS_TO_COMPLETE,
		moment,
		data: {
			offering: item.id,
			title: item.title,
			isExample: item.isExample ?? false,
			provider,
			criteriaSet: set.id,
			kind: 'reopened',
			basedOn: inForce.decision,
			criteria: touched,
			differences: differences.map((row) => ({ ...row, isWaiting: false })),
			selfAssessment: written.filter(({ criterion }) => touched.includes(criterion)),
		},
	});
	const found = await findCase({ req, id });
	if (found) await tellProvider({ req, found, template: 'caseReopened', note: found.dueDay ?? '' });
}

/** Adds a change to a case under way: to be assessed in it while the provider still writes, else to wait until it is over. */
async function join({
	req,
	found,
	touched,
	differences,
}: {
	req: PayloadRequest;
	found: QualityCase;
	touched: string[];
	differences: readonly FieldDifference[];
}): Promise<ReopenOutcome> {
	const isWriting = found.state === 'open' || found.state === 'to-complete';
	const isPartial = (found.criteria ?? []).length > 0;
	// A case about all criteria that is still being written is assessed with the new text anyway.
	if (isWriting && !isPartial) return 'nothing-touched';
	const known = storedDifferences(found);
	const rows = differences.map((row) => ({ ...row, isWaiting: !isWriting }));
	const data = {
		differences: [
			...addDifferences(
				known.filter(({ isWaiting }) => isWaiting !== isWriting),
				rows,
			),
			...known.filter(({ isWaiting }) => isWaiting === isWriting),
		],
		...(isWriting ? { criteria: [...new Set([...(found.criteria ?? []), ...touched])] } : {}),
	};
	const where: Where = { and: [{ id: { equals: found.id } }, { state: { equals: found.state } }] };
	const written = await req.payload.db.updateOne({ collection: 'qualityCases', where, data, req });
	if (!written) throw new Error(`Case ${found.id} moved on while a change was added`);
	return isWriting ? 'added' : 'waiting';
}

/** The changes that a case keeps. */
export function storedDifferences({ differences }: Pick<QualityCase, 'differences'>): (FieldDifference & { isWaiting: boolean })[] {
	return (differences ?? []).map(({ field, label, before, after, isWaiting }) => ({
		field: field ?? '',
		label,
		before: before ?? '',
		after: after ?? '',
		isWaiting: isWaiting ?? false,
	}));
}
