import type { ImportRunShown } from './shapes.ts';

/** How a state looks: good, bad or neither. */
export const STATE_MOODS: Record<ImportRunShown['state'], string> = {
	checking: '',
	checked: '',
	importing: '',
	done: 'work-state--good',
	cancelled: '',
	failed: 'work-state--bad',
};
