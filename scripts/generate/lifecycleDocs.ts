import { CAPACITY_LABELS, type DueRule } from '../../cms/domain/lifecycle/lifecycle.ts';
import { LIFECYCLES } from '../../cms/operations/lifecycle/collections.ts';

/** A lifecycle, as far as its page speaks of it. */
type Described = {
	word: string;
	initial: string;
	states: readonly { code: string; label: string; next: keyof typeof CAPACITY_LABELS | null; due: DueRule; meaning: string }[];
	steps: readonly {
		verb: string;
		label: string;
		from: readonly string[];
		to: string;
		by: readonly (keyof typeof CAPACITY_LABELS)[];
		conditions: readonly { message: string }[];
		needsReason: boolean;
		effect: string;
	}[];
};

/** The page about all lifecycles: a diagram, the states and the steps of each, from the tables that the code itself runs on. */
export function lifecycleDocs(): string {
	const sections = Object.entries(LIFECYCLES).map(([collection, lifecycle]) => section(collection, lifecycle));
	return `# Lifecycles\n\n<!-- Generated from cms/domain/*/transitions.ts by \`npm run generate\`. -->\n\nEach is one table of steps. Nothing else changes a state; buttons, access, log and this page read it.\n\n${sections.join('\n')}`;
}

function section(collection: string, { word, initial, states, steps }: Described): string {
	return `## ${word} (\`${collection}\`)

\`\`\`mermaid
stateDiagram-v2
${[`\t[*] --> ${id(initial)}`, ...states.map(({ code, label }) => `\t${id(code)}: ${label}`), ...arrows(steps)].join('\n')}
\`\`\`

| Stand | Nu aan zet | Termijn | Betekenis |
| --- | --- | --- | --- |
${states.map(({ label, next, due, meaning }) => `| ${label} | ${next ? CAPACITY_LABELS[next] : '–'} | ${termInWords(due)} | ${meaning} |`).join('\n')}

| Stap | Van | Naar | Door | Wat het tegenhoudt | Reden | Wat het doet |
| --- | --- | --- | --- | --- | --- | --- |
${steps.map((step) => row(step, states)).join('\n')}
`;
}

function arrows(steps: Described['steps']): string[] {
	return steps.flatMap(({ from, to, label }) => from.map((begin) => `\t${id(begin)} --> ${id(to === 'same' ? begin : to)}: ${label}`));
}

function row({ verb, label, from, to, by, conditions, needsReason, effect }: Described['steps'][number], states: Described['states']): string {
	const named = (code: string) => states.find((state) => state.code === code)?.label ?? code;
	const who = by.map((capacity) => (capacity === 'system' ? 'vanzelf' : CAPACITY_LABELS[capacity])).join(', ');
	const obstacles = conditions.map(({ message }) => message).join(' ') || '–';
	return `| ${label} (\`${verb}\`) | ${from.map(named).join(', ')} | ${to === 'same' ? 'blijft' : named(to)} | ${who} | ${obstacles} | ${needsReason ? 'ja' : '–'} | ${effect} |`;
}

function termInWords(due: DueRule): string {
	if (due === null) return '–';
	if (due === 'given') return 'uit de ronde of de stap';
	return 'workingDays' in due ? `${due.workingDays} werkdagen` : `${due.calendarDays} dagen`;
}

/** Mermaid takes no hyphens in names. */
function id(code: string): string {
	return code.replaceAll('-', '_');
}
