import { z } from 'zod';

const LINK_IN_HOURS = 24;
const HOUR_IN_MS = 3_600_000;

/** How long the link that confirms a new e-mail address works, for people. */
export const NEW_ADDRESS_TERM = 'een dag';

/** An e-mail address as accounts keep it: without spaces around it, in small letters. */
export const addressSchema = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** The moment at which the link that confirms a new address ends, asked for now. */
export function newAddressEnd(moment: Date): Date {
	return new Date(moment.getTime() + LINK_IN_HOURS * HOUR_IN_MS);
}
