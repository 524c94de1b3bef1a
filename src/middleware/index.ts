import { sequence } from 'astro:middleware';
import { withDeadline } from './deadline.ts';
import { withHeaders } from './headers.ts';

/** A folder, not `src/middleware.ts`: Turbopack would take such a file of a folder above `cms/` for a middleware of Next. */
export const onRequest = sequence(withHeaders, withDeadline);
