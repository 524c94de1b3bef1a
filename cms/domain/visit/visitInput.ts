import { z } from 'zod';

/** What is counted: somebody opened the page, somebody went on to enrol. */
const VISIT_KINDS = ['view', 'enrol'] as const;

/** What a page tells: which offering, what happened, and the search that led there. Nothing about who. */
export const visitSchema = z.object({ kind: z.enum(VISIT_KINDS), slug: z.string().regex(/^[a-z0-9-]{1,200}$/), query: z.string().max(300).optional() });
export type VisitInput = z.infer<typeof visitSchema>;

export const MOST_IN_BATCH = 500;

/** Visits as the site hands them on, with the addresses for the limit. */
export const visitBatchSchema = z.object({ visits: z.array(visitSchema.extend({ address: z.string().max(60) })).max(MOST_IN_BATCH) });
export type VisitBatch = z.infer<typeof visitBatchSchema>;

/** Days are kept this long, then only months; months this many years. */
export const DAYS_KEPT_IN_MONTHS = 13;
export const MONTHS_KEPT_IN_YEARS = 5;
