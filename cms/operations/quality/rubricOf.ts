import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Criterion } from '../../domain/review/rubric.ts';
import type { CriteriaSet, QualityCase } from '../../payload-types.ts';

/** A criterion with all that a reviewer or provider reads of it. */
export type RubricCriterion = Criterion & { question: string };

/** The criteria of a set, as the rules want them. */
export function criteriaOf({ criteria }: Pick<CriteriaSet, 'criteria'>): RubricCriterion[] {
	return criteria.map(({ code, group, title, question, weight, isKnockOut, mayNotApply, levels }) => ({
		code,
		group,
		title,
		question,
		weight,
		isKnockOut: isKnockOut ?? false,
		mayNotApply: mayNotApply ?? false,
		levels: levels.map(({ text }) => text),
	}));
}

/** The criteria on which a case is assessed: those of its set, or the few that are assessed anew. */
export async function rubricOf({ req, found }: { req: PayloadRequest; found: Pick<QualityCase, 'criteriaSet' | 'criteria'> }): Promise<RubricCriterion[]> {
	const id = idOf(found.criteriaSet);
	if (!id) throw new Error('A case has no criteria set');
	const set = await req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, req });
	const all = criteriaOf(set);
	const only = found.criteria ?? [];
	return only.length === 0 ? all : all.filter(({ code }) => only.includes(code));
}
