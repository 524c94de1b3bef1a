import type { ShownAccountState } from '../../domain/account/invitation.ts';

/** What an account's state is called, and in which look. */
export const STATE_WORDS: Record<ShownAccountState, { label: string; mood: string }> = {
	active: { label: 'Actief', mood: 'work-state--good' },
	invited: { label: 'Uitgenodigd', mood: '' },
	expired: { label: 'Uitnodiging verlopen', mood: 'work-state--bad' },
	left: { label: 'Vertrokken', mood: '' },
};
