import type { TimelineStep } from '../../operations/lifecycle/loadTimeline.ts';
import './Case.css';

const MOMENT = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });

/** What happened to a record, oldest first. */
export function Timeline({ steps, title = 'Wat er gebeurde' }: { steps: TimelineStep[]; title?: string }) {
	return (
		<section className="timeline" aria-label={title}>
			<h2>{title}</h2>
			{steps.length === 0 ? <p className="work__empty">Nog niets.</p> : null}
			<ol>
				{steps.map(({ key, at, word, label, stateLabel, who, text }) => (
					<li key={key}>
						<p className="timeline__what">
							<strong>{label}</strong> <span className="timeline__word">({word})</span>
						</p>
						<p className="timeline__when">
							<time dateTime={at}>{MOMENT.format(new Date(at))}</time> · {who} · daarna: {stateLabel}
						</p>
						{text ? <blockquote className="timeline__text">{text}</blockquote> : null}
					</li>
				))}
			</ol>
		</section>
	);
}
