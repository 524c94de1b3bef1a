import type { Role } from '../shared/roles.ts';
import type { Term } from '../shared/terms.ts';

/** Where the first item of a new provider stands between its writer and the editor. */
export const ADMISSION_STATES = [
	{ code: 'waiting', slug: 'wacht', label: 'Wacht op de redactie' },
	{ code: 'sent-back', slug: 'teruggestuurd', label: 'Teruggestuurd' },
	{ code: 'taken-back', slug: 'teruggenomen', label: 'Teruggenomen' },
	{ code: 'admitted', slug: 'doorgelaten', label: 'Doorgelaten' },
] as const satisfies readonly Term[];
export type AdmissionState = (typeof ADMISSION_STATES)[number]['code'];

export type AdmissionStep = 'offer' | 'take-back' | 'admit' | 'send-back';

/** One step: what it is called, from where (null: nothing was asked yet) to where, by whom, and whether a reason goes with it. */
type Transition = {
	step: AdmissionStep;
	label: string;
	from: readonly (AdmissionState | null)[];
	to: AdmissionState;
	by: readonly Role[];
	needsReason: boolean;
};

/** The provider offers its first item, the editor lets it through or sends it back, and it may be offered again. Admitted is final. */
const ADMISSION_TRANSITIONS: readonly Transition[] = [
	{
		step: 'offer',
		label: 'Aanbieden aan de redactie',
		from: [null, 'sent-back', 'taken-back'],
		to: 'waiting',
		by: ['provider', 'coordinator'],
		needsReason: false,
	},
	{ step: 'take-back', label: 'Terugnemen', from: ['waiting'], to: 'taken-back', by: ['provider', 'coordinator'], needsReason: false },
	{ step: 'admit', label: 'Doorlaten', from: ['waiting'], to: 'admitted', by: ['editor'], needsReason: false },
	{ step: 'send-back', label: 'Terugsturen', from: ['waiting'], to: 'sent-back', by: ['editor'], needsReason: true },
];

/** The step by its name. */
export function admissionStep(step: AdmissionStep): Transition {
	const found = ADMISSION_TRANSITIONS.find((transition) => transition.step === step);
	if (!found) throw new Error(`Unknown step ${step}`);
	return found;
}

/** The steps that somebody with these roles may take from a state. */
export function stepsFrom({ state, roles }: { state: AdmissionState | null; roles: readonly Role[] }): AdmissionStep[] {
	return ADMISSION_TRANSITIONS.filter(({ from, by }) => from.includes(state) && by.some((role) => roles.includes(role))).map(({ step }) => step);
}

/** The editor answers within so many days. */
export const ADMISSION_TERM_IN_DAYS = 7;
