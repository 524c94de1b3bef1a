import type { QualityCaseState } from './states.ts';

/**
 * Where a case stands for its provider: a decision that isn't known yet doesn't exist for it. `isKnown` says whether the latest decision was
 * released, and its round too where it has one.
 */
export function stateForProvider({ state, isKnown }: { state: QualityCaseState; isKnown: boolean }): QualityCaseState {
	return state === 'decided' || (state === 'released' && !isKnown) ? 'prepared' : state;
}

/** The steps that a provider sees in its timeline; what the committee does, and who, stays out of it. */
const SHOWN = [
	'begin',
	'submit',
	'send-back',
	'take-up',
	'carry-over',
	'renew-criteria',
	'withdraw',
	'lapse',
	'prepare',
	'void-proposal',
	'prepare-objection',
	'propose-measure',
	'answer-facts',
	'release',
	'release-alone',
	'object',
	'withdraw-objection',
	'suspend-term',
	'resume-term',
];
/** The steps of which a provider also reads what was written: its own, and what was written to it. */
const READ = ['send-back', 'renew-criteria', 'withdraw', 'propose-measure', 'object', 'suspend-term'];
const RELEASES = ['release', 'release-alone'];

/** The steps of a case as its provider sees them, oldest first; a release that isn't known yet is left out. */
export function stepsForProvider<Step extends { verb: string }>({ steps, isHidden }: { steps: readonly Step[]; isHidden: boolean }): Step[] {
	const last = steps.findLastIndex(({ verb }) => RELEASES.includes(verb));
	return steps.filter(({ verb }, index) => SHOWN.includes(verb) && !(isHidden && index === last && index === steps.length - 1));
}

/** Whether a provider may read what somebody wrote at a step. */
export function isTextForProvider({ verb }: { verb: string }): boolean {
	return READ.includes(verb);
}
