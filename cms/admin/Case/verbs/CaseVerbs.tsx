'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { VerbView } from '../../../operations/lifecycle/presentHead.ts';
import type { CaseChoices } from '../../../operations/quality/loadCaseChoices.ts';
import { AssignForm } from '../../Round/AssignForm.tsx';
import { VerbForm } from '../VerbPanel.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import { VoteForm } from './VoteForm.tsx';

type CaseVerbsProps = { path: string; seen: number; verbs: VerbView[]; choices: CaseChoices };

/** The verbs of a case as buttons; those that need more than a reason have a form of their own. */
export function CaseVerbs({ path, seen, verbs: all, choices }: CaseVerbsProps) {
	const [open, setOpen] = useState<string | null>(null);
	const verbs = all.filter((view) => !isOutOfPlace(view, all));
	const chosen = verbs.find(({ verb }) => verb === open);
	if (verbs.length === 0) return null;
	return (
		<div className="verb-panel">
			<div className="verb-panel__buttons">
				{[...verbs].sort(byWeight).map((view) => (
					<Button
						key={view.verb}
						buttonStyle={view.obstacle || isRare(view.verb) ? 'secondary' : 'primary'}
						size="medium"
						margin={false}
						aria-label={view.label}
						extraButtonProps={{ 'aria-expanded': open === view.verb }}
						onClick={() => setOpen(open === view.verb ? null : view.verb)}
					>
						{view.label}
					</Button>
				))}
			</div>
			{chosen ? <FormOf key={`${chosen.verb}-${seen}`} path={path} seen={seen} view={chosen} choices={choices} onClose={() => setOpen(null)} /> : null}
		</div>
	);
}

/** First what can be done now, then what can't yet, then what seldom is. */
function byWeight(one: VerbView, other: VerbView): number {
	const weight = ({ verb, obstacle }: VerbView) => (isRare(verb) ? 2 : 0) + (obstacle ? 1 : 0);
	return weight(one) - weight(other);
}

const TERM_VERBS = ['suspend-term', 'resume-term'];
/** Of these only one fits: a term runs or stands still, and a proposal is about a request, an objection or a measure. */
const ALTERNATIVES = [TERM_VERBS, ['prepare', 'prepare-objection', 'propose-measure']];

/** Whether a verb that can't be taken is better not shown: it is seldom needed, or another of its alternatives is the one that can be taken. */
function isOutOfPlace({ verb, obstacle }: VerbView, all: readonly VerbView[]): boolean {
	if (obstacle !== null && isRare(verb)) return true;
	const alternatives = ALTERNATIVES.find((verbs) => verbs.includes(verb)) ?? [];
	return obstacle !== null && all.some((other) => other.verb !== verb && alternatives.includes(other.verb) && other.obstacle === null);
}

/** Verbs that stand beside the way of a case, not on it. */
function isRare(verb: string): boolean {
	return ['send-back', 'carry-over', 'renew-criteria', 'declare-conflict', 'propose-measure', ...TERM_VERBS].includes(verb);
}

type FormProps = Omit<CaseVerbsProps, 'verbs'> & { view: VerbView; onClose: () => void };

function FormOf({ choices, ...form }: FormProps) {
	const { verb, obstacle } = form.view;
	if (obstacle) return <VerbForm {...form} />;
	if (choices.proposal && (verb === 'prepare' || verb === 'prepare-objection' || verb === 'propose-measure'))
		return <ProposalForm {...form} choices={choices.proposal} hasTerm={verb !== 'propose-measure'} />;
	if (choices.vote && verb === 'vote') return <VoteForm {...form} choices={choices.vote} />;
	if (verb === 'invite' && choices.assignment)
		return (
			<div className="verb-form">
				<p className="verb-form__effect">{form.view.effect}</p>
				<AssignForm id={form.path.split('/').at(-1) ?? ''} seen={form.seen} title={form.view.label} assignment={choices.assignment} />
			</div>
		);
	if (verb === 'take-up' || verb === 'carry-over')
		return <ChoiceForm {...form} name="round" label="Ronde" choices={choices.rounds} none="Er is geen ronde open die deze zaak kan opnemen." />;
	if (verb === 'name-substitute')
		return <ChoiceForm {...form} name="reviewer" label="Beoordelaar" choices={choices.substitutes} none="Geen beoordelaar zonder belang is beschikbaar." />;
	return <VerbForm {...form} />;
}
