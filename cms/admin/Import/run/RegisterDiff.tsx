'use client';
import { inDigits } from '../runWords.ts';
import type { ImportRunShown, RowOutcomeShown } from '../shapes.ts';
import { RowList } from './RowList.tsx';
import type { RunContext } from './runContext.ts';

type Section = { outcome: RowOutcomeShown; title: string; explanation: string; isOpen: boolean };

/** The whole register held against the file: what needs a decision first, then what changes by itself. */
export function RegisterDiff({ context }: { context: RunContext }) {
	const { run } = context;
	return (
		<div className="import-diff">
			{sectionsOf(run).map(({ outcome, title, explanation, isOpen }) => (
				<details key={outcome} className="import-panel" open={isOpen}>
					<summary>
						<h2>
							{title} <span className="tasks__count">{inDigits(run.counts[outcome])}</span>
						</h2>
					</summary>
					<p className="import-panel__explanation">{explanation}</p>
					<RowList key={outcome === 'faulty' ? outcome : run.counts[outcome]} context={context} filter={{ outcome, hasWarnings: false }} title={title} />
				</details>
			))}
		</div>
	);
}

function sectionsOf({ counts, plural }: ImportRunShown): Section[] {
	const faulty: Section = {
		outcome: 'faulty',
		title: 'Fout',
		explanation: 'Verbeter deze eerst: daarna wordt opnieuw gezocht naar wat er niet meer in het bestand staat.',
		isOpen: true,
	};
	return [
		...(counts.faulty > 0 ? [faulty] : []),
		{ outcome: 'new', title: 'Nieuw', explanation: `Deze ${plural} staan in het bestand en nog niet in het register.`, isOpen: false },
		{ outcome: 'changed', title: 'Gewijzigd', explanation: `Van deze ${plural} verandert er iets.`, isOpen: false },
		{
			outcome: 'closed',
			title: 'Gesloten',
			explanation: `Deze ${plural} staan niet meer in het bestand. Ze sluiten, tenzij u zegt dat ze blijven staan of in een ander zijn opgegaan.`,
			isOpen: counts.closed > 0,
		},
		{
			outcome: 'merged',
			title: 'Samengevoegd',
			explanation: `Deze ${plural} staan niet meer in het bestand, en lijken opgegaan in een nieuwe. Zeg bij elk of dat klopt.`,
			isOpen: counts.merged > 0,
		},
	];
}
