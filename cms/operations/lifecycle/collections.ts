import type { CollectionSlug } from 'payload';
import { criteriaSetLifecycle } from '../../domain/criteriaSet/transitions.ts';
import { objectionLifecycle } from '../../domain/objection/transitions.ts';
import { qualityCaseLifecycle } from '../../domain/qualityCase/transitions.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';

/** Every kind of record with a lifecycle, by its collection. Log, invariants, diagrams and docs go through them all. */
export const LIFECYCLES = {
	criteriaSets: criteriaSetLifecycle,
	rounds: roundLifecycle,
	qualityCases: qualityCaseLifecycle,
	reviews: reviewLifecycle,
	objections: objectionLifecycle,
} as const satisfies Partial<Record<CollectionSlug, unknown>>;

export type LifecycleCollection = keyof typeof LIFECYCLES;
