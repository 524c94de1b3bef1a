import type { RoundDates } from '../../domain/round/dates.ts';
import type { RoundState } from '../../domain/round/transitions.ts';
import { dayInWords } from '../view/dayInWords.ts';

const PHASES: { states: RoundState[]; label: string; day: keyof RoundDates }[] = [
	{ states: ['open'], label: 'Indienen vanaf', day: 'opensOn' },
	{ states: ['scoring'], label: 'Beoordelen vanaf', day: 'scoringFrom' },
	{ states: ['deciding'], label: 'Besluiten vanaf', day: 'decidingFrom' },
	{ states: ['released', 'closed'], label: 'Bekend op', day: 'releaseOn' },
];

type PhasesProps = { dates: RoundDates; state: RoundState; quorum: number; committee: string[] };

/** The phases of a round with their days, the present one marked, and who decides. */
export function Phases({ dates, state, quorum, committee }: PhasesProps) {
	return (
		<>
			<ol className="round-phases">
				{PHASES.map(({ states, label, day }) => (
					<li key={day} aria-current={states.includes(state) ? 'step' : undefined}>
						<span>{label}</span> <strong>{dayInWords(dates[day])}</strong>
					</li>
				))}
			</ol>
			<p className="round-people">
				{quorum} {quorum === 1 ? 'beoordeling' : 'beoordelingen'} per zaak. Commissie: {committee.length > 0 ? committee.join(', ') : 'nog niemand'}.
			</p>
		</>
	);
}
