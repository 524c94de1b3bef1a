import { addDays, dayOf } from '../shared/days.ts';

/** How long the link of an invitation works. */
const INVITATION_IN_DAYS = 7;

export const ACCOUNT_STATES = [
	{ code: 'invited', label: 'Uitgenodigd' },
	{ code: 'active', label: 'Actief' },
	{ code: 'left', label: 'Vertrokken' },
] as const;

export type AccountState = (typeof ACCOUNT_STATES)[number]['code'];
/** The state as people see it: that an invitation ran out follows from its last moment. */
export type ShownAccountState = AccountState | 'expired';

/** The moment at which an invitation sent now ends: the end of the seventh day, Dutch winter time. */
export function invitationEnd(moment: Date): Date {
	return new Date(`${addDays(dayOf(moment), INVITATION_IN_DAYS)}T22:59:59.000Z`);
}

/** What to call an account's state at a moment. */
export function shownState({ state, invitedUntil, moment }: { state: AccountState; invitedUntil: string | null; moment: Date }): ShownAccountState {
	return state === 'invited' && invitedUntil !== null && new Date(invitedUntil) <= moment ? 'expired' : state;
}
