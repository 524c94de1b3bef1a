import type { Capacity, Lifecycle, Step } from './lifecycle.ts';
import { stateOf } from './lifecycle.ts';

/** Why a step isn't taken: a stable code, and a sentence for whoever tried. */
export type StepRefusal = { ok: false; code: 'unknown-verb' | 'not-yours' | 'not-now' | 'reason-missing' | (string & {}); message: string };
export type StepAnswer<Code extends string, Facts> = { ok: true; step: Step<Code, Facts>; to: Code } | StepRefusal;

type Attempt<Code extends string, Facts> = {
	lifecycle: Lifecycle<Code, Facts>;
	state: Code;
	verb: string;
	capacities: readonly Capacity[];
	facts: Facts;
	reason: string;
};

/** Whether a step may be taken now, and where it leads. Asked in this order: is it anybody's, is it yours, is it time, does all hold, is there a reason. */
export function takeStep<Code extends string, Facts>({ lifecycle, state, verb, capacities, facts, reason }: Attempt<Code, Facts>): StepAnswer<Code, Facts> {
	const rows = lifecycle.steps.filter((step) => step.verb === verb);
	const [first] = rows;
	if (!first) return { ok: false, code: 'unknown-verb', message: 'Deze stap bestaat niet.' };
	const own = rows.filter(({ by }) => by.some((capacity) => capacities.includes(capacity)));
	if (own.length === 0) return { ok: false, code: 'not-yours', message: `"${first.label}" is niet aan u.` };
	const step = own.find(({ from }) => from.includes(state));
	if (!step) return { ok: false, code: 'not-now', message: notNow({ lifecycle, state, label: first.label }) };
	const missing = step.conditions.find(({ holds }) => !holds(facts));
	if (missing) return { ok: false, code: missing.code, message: missing.message };
	if (step.needsReason && reason.trim() === '') return { ok: false, code: 'reason-missing', message: 'Schrijf op waarom. Dat staat daarna bij de zaak.' };
	return { ok: true, step, to: step.to === 'same' ? state : step.to };
}

/** The steps that somebody may take from a state; each with the sentence why it can't be taken yet, null where it can. */
export function stepsFrom<Code extends string, Facts>({
	lifecycle,
	state,
	capacities,
	facts,
}: Omit<Attempt<Code, Facts>, 'verb' | 'reason'>): { step: Step<Code, Facts>; obstacle: string | null }[] {
	return lifecycle.steps
		.filter(({ from, by }) => from.includes(state) && by.some((capacity) => capacity !== 'system' && capacities.includes(capacity)))
		.map((step) => ({ step, obstacle: step.conditions.find(({ holds }) => !holds(facts))?.message ?? null }));
}

function notNow<Code extends string, Facts>({ lifecycle, state, label }: { lifecycle: Lifecycle<Code, Facts>; state: Code; label: string }): string {
	return `"${label}" kan nu niet: deze ${lifecycle.word} staat op "${stateOf(lifecycle, state).label}". Ververs de pagina om te zien wat er intussen gebeurde.`;
}
