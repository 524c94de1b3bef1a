import type { KnownDecision } from '../../operations/quality/own/presentKnownDecision.ts';
import { dayInWords } from '../view/dayInWords.ts';

const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The decisions that are known, the latest first: outcome, reasons and profile, without names. */
export function KnownDecisions({ decisions }: { decisions: KnownDecision[] }) {
	return decisions.map((decision) => <Decision key={decision.number} decision={decision} />);
}

function Decision({ decision }: { decision: KnownDecision }) {
	const { number, kindLabel, outcomeLabel, knownOn, objectUntil, reasons, conditions, validFrom, validUntil, letter } = decision;
	const title = `decision-${number}`;
	return (
		<section className="own-case__decision" aria-labelledby={title}>
			<h2 id={title}>Besluit: {outcomeLabel}</h2>
			<p className="recognition__hint">
				{kindLabel}. Bekend sinds {dayInWords(knownOn)}.
				{validFrom && validUntil ? ` Geldig van ${dayInWords(validFrom)} tot en met ${dayInWords(validUntil)}.` : ''}
				{objectUntil ? ` Bezwaar maken kan tot en met ${dayInWords(objectUntil)}.` : ''}
			</p>
			{letter ? (
				<p>
					<a href={letter.url} download>
						Brief downloaden (PDF)
					</a>
				</p>
			) : null}
			<h3>Waarom</h3>
			<p className="own-case__text">{reasons}</p>
			{conditions.length > 0 ? (
				<>
					<h3>Voorwaarden</h3>
					<ul>
						{conditions.map(({ text, dueDay }) => (
							<li key={text}>
								{text} <strong>Uiterlijk {dayInWords(dueDay)}.</strong>
							</li>
						))}
					</ul>
				</>
			) : null}
			<Scores decision={decision} />
		</section>
	);
}

function Scores({ decision: { score, scoreRange, reviewCount, profile, levels, failedKnockOuts, factsAnswer } }: { decision: KnownDecision }) {
	return (
		<>
			{score === null ? null : (
				<>
					<h3>Score</h3>
					<p>
						<strong>{ONE_DECIMAL.format(score)}</strong> van de 100: de mediaan van {reviewCount ?? 0} beoordelingen
						{scoreRange === null ? '' : `, die ${ONE_DECIMAL.format(scoreRange)} punten uit elkaar liggen`}.
					</p>
				</>
			)}
			{failedKnockOuts.length > 0 ? <p>Niet gehaald en daarom niet zonder voorwaarden te erkennen: {failedKnockOuts.join(', ')}.</p> : null}
			{profile.length > 0 ? (
				<dl className="own-case__profile">
					{profile.map(({ group, score: of }) => (
						<div key={group}>
							<dt>{group}</dt>
							<dd>{of === null ? 'niet van toepassing' : `${ONE_DECIMAL.format(of)} van 100`}</dd>
						</div>
					))}
				</dl>
			) : null}
			{levels.length > 0 ? (
				<details>
					<summary>Per criterium</summary>
					<dl className="own-case__findings">
						{levels.map(({ criterion, title, level, of, reasons }) => (
							<div key={criterion}>
								<dt>
									{title} <span className="recognition__hint">{level === null ? 'niet van toepassing' : `niveau ${ONE_DECIMAL.format(level)} van ${of}`}</span>
								</dt>
								<dd className="own-case__text">{reasons}</dd>
							</div>
						))}
					</dl>
				</details>
			) : null}
			{factsAnswer ? (
				<details>
					<summary>Uw reactie op de feiten</summary>
					<p className="own-case__text">{factsAnswer}</p>
				</details>
			) : null}
		</>
	);
}
