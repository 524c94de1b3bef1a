'use client';
import { inDigits } from '../runWords.ts';
import type { ImportRunShown, RowOutcomeShown } from '../shapes.ts';
import { ProposedRows } from './ProposedRows.tsx';
import { RowList } from './RowList.tsx';
import { regionName } from './regionName.ts';
import type { RunContext } from './runContext.ts';
import { UnplacedRows } from './UnplacedRows.tsx';

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
					<SectionRows outcome={outcome} title={title} context={context} />
				</details>
			))}
		</div>
	);
}

function SectionRows({ outcome, title, context }: Pick<Section, 'outcome' | 'title'> & { context: RunContext }) {
	if (outcome === 'proposed') return <ProposedRows context={context} title={title} />;
	if (outcome === 'unplaced') return <UnplacedRows context={context} title={title} />;
	const key = outcome === 'faulty' ? outcome : context.run.counts[outcome];
	return <RowList key={key} context={context} filter={{ outcome, hasWarnings: false }} title={title} />;
}

function sectionsOf(run: ImportRunShown): Section[] {
	const { counts, plural, options } = run;
	const faulty: Section = {
		outcome: 'faulty',
		title: 'Fout',
		explanation: 'Verbeter deze eerst: daarna wordt opnieuw gezocht naar wat er niet meer in het bestand staat.',
		isOpen: true,
	};
	return [
		...(counts.faulty > 0 ? [faulty] : []),
		...placingSections(run),
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
			explanation: `Deze ${plural} staan niet meer in het bestand, en lijken opgegaan in een nieuwe. Zeg bij elk of dat klopt.${options.isForRegion ? ` De nieuwe komt dan ook bij ${regionName(run)}.` : ''}`,
			isOpen: counts.merged > 0,
		},
		...(counts.elsewhere > 0 ? [elsewhereSection(run)] : []),
	];
}

/** Of a run for a region: the new schools that somebody may add to it. They stay in sight when all are chosen, so that a choice can be taken back. */
function placingSections(run: ImportRunShown): Section[] {
	const { counts, plural, options } = run;
	if (!options.isForRegion) return [];
	return [
		{
			outcome: 'proposed',
			title: `Nieuw, bij een bestuur uit ${regionName(run)}`,
			explanation: `Het bestuur van deze nieuwe ${plural} heeft al ${plural} in ${regionName(run)}. Horen ze er ook bij? Wat u niet kiest, slaan we over.`,
			isOpen: counts.proposed > 0,
		},
		{
			outcome: 'unplaced',
			title: 'Nieuw, nog van geen regio',
			explanation: `Deze ${plural} staan nog niet in het register. Voeg toe wat bij ${regionName(run)} hoort, per gemeente of één voor één. De rest slaan we over.`,
			isOpen: false,
		},
	];
}

function elsewhereSection(run: ImportRunShown): Section {
	return {
		outcome: 'elsewhere',
		title: `Niet van ${regionName(run)}`,
		explanation: `Deze ${run.plural} staan al in het register, maar niet bij ${regionName(run)}. We slaan ze over; er verandert niets aan.`,
		isOpen: false,
	};
}
