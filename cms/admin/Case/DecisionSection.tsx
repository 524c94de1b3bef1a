import type { OfficeDecision } from '../../operations/quality/presentOfficeDecision.ts';
import { dayInWords } from '../view/dayInWords.ts';

const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Proposals and decisions of a case, the latest first and open. */
export function DecisionSection({ decisions }: { decisions: OfficeDecision[] }) {
	if (decisions.length === 0) return null;
	return (
		<section className="case-section" aria-label="Voorstel en besluit">
			<h2>Voorstel en besluit</h2>
			{decisions.map((decision, index) => (
				<details key={decision.id} className="case-decision" open={index === 0}>
					<summary>
						{decision.kind} {decision.number}, {decision.outcome ? `besluit: ${decision.outcome}` : `voorstel: ${decision.proposed}`}
						{decision.isVoid || (index > 0 && !decision.outcome) ? ' (vervallen)' : ''}
					</summary>
					{index === 0 && decision.isStuck && !decision.isVoid ? (
						<p className="case-notice" role="note">
							Drie leden stemden alle drie anders. Er is geen besluit: het secretariaat maakt een nieuw voorstel, waarover de commissie opnieuw stemt.
						</p>
					) : null}
					<DecisionText decision={decision} />
				</details>
			))}
		</section>
	);
}

function DecisionText({ decision }: { decision: OfficeDecision }) {
	const { reasons, proposedReasons, conditions, validFrom, validUntil, score, scoreRange, reviewCount, preparedBy, factsAnswer, letter } = decision;
	return (
		<>
			<dl className="case-facts">
				<div>
					<dt>Voorbereid door</dt>
					<dd>{preparedBy}</dd>
				</div>
				{score === null ? null : (
					<div>
						<dt>Score</dt>
						<dd>
							{ONE_DECIMAL.format(score)} van 100 ({reviewCount} beoordelingen, spreiding {ONE_DECIMAL.format(scoreRange ?? 0)} punten)
						</dd>
					</div>
				)}
				{validFrom && validUntil ? (
					<div>
						<dt>Geldig</dt>
						<dd>
							{dayInWords(validFrom)} tot en met {dayInWords(validUntil)}
						</dd>
					</div>
				) : null}
				{letter ? (
					<div>
						<dt>Brief</dt>
						<dd>
							<a href={letter}>Downloaden (PDF)</a>
						</dd>
					</div>
				) : null}
			</dl>
			<h3>Redenen</h3>
			<p className="case-text">{reasons}</p>
			{proposedReasons ? (
				<>
					<h3>Redenen van het voorstel</h3>
					<p className="case-text">{proposedReasons}</p>
				</>
			) : null}
			{conditions.length > 0 ? (
				<>
					<h3>Voorwaarden</h3>
					<ol>
						{conditions.map(({ text, dueDay }) => (
							<li key={`${dueDay}${text}`}>
								{text} (uiterlijk {dayInWords(dueDay)})
							</li>
						))}
					</ol>
				</>
			) : null}
			{factsAnswer ? (
				<>
					<h3>Reactie van de aanbieder op de feiten</h3>
					<p className="case-text">{factsAnswer}</p>
				</>
			) : null}
			<Votes decision={decision} />
			<Levels decision={decision} />
		</>
	);
}

function Votes({ decision: { votes, voteCount, outcome } }: { decision: OfficeDecision }) {
	if (votes.length === 0) return outcome ? null : <p className="case-quiet">Stemmen worden zichtbaar zodra er besloten is.</p>;
	return (
		<>
			<h3>Stemmen</h3>
			<ul>
				{votes.map(({ who, outcome: vote, reason }) => (
					<li key={who}>
						{who}: {vote}
						{reason ? `. ${reason}` : ''}
					</li>
				))}
			</ul>
			{outcome ? null : (
				<p className="case-quiet">Tot nu toe {voteCount === 1 ? 'één stem' : `${voteCount} stemmen`}. Die van anderen ziet u na het besluit.</p>
			)}
		</>
	);
}

function Levels({ decision: { levels, profile } }: { decision: OfficeDecision }) {
	if (levels.length === 0) return null;
	return (
		<>
			<h3>Profiel</h3>
			<ul className="case-profile">
				{profile.map(({ group, score }) => (
					<li key={group}>
						{group}: {score === null ? 'niet van toepassing' : `${ONE_DECIMAL.format(score)} van 100`}
					</li>
				))}
			</ul>
			<h3>Per criterium</h3>
			<div className="work__scroll">
				<table className="work-table is-stacked">
					<thead>
						<tr>
							<th scope="col">Criterium</th>
							<th scope="col">Niveau</th>
							<th scope="col">Redenen, zonder namen</th>
						</tr>
					</thead>
					<tbody>
						{levels.map(({ criterion, title, level, reasons, isFailed }) => (
							<tr key={criterion}>
								<th scope="row">
									{title}
									{isFailed ? ' (knock-out niet gehaald)' : ''}
								</th>
								<td data-label="Niveau">{level}</td>
								<td data-label="Redenen, zonder namen" className="case-text">
									{reasons || '–'}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
}
