import type { SubmittedRow } from '../../operations/quality/presentSubmission.ts';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';

/** What the provider submitted, per criterion. */
export function SubmissionSection({ rows, criteria }: { rows: SubmittedRow[]; criteria: RubricCriterion[] }) {
	if (rows.length === 0) return null;
	return (
		<section className="case-section" aria-label="Wat is ingediend">
			<h2>Wat is ingediend</h2>
			<details className="case-decision">
				<summary>Zelfbeoordeling van de aanbieder, {rows.length} criteria</summary>
				{rows.map((row) => {
					const criterion = criteria.find(({ code }) => code === row.criterion);
					return criterion ? <Row key={row.criterion} row={row} criterion={criterion} /> : null;
				})}
			</details>
		</section>
	);
}

function Row({ row: { level, doesNotApply, explanation, links, files }, criterion }: { row: SubmittedRow; criterion: RubricCriterion }) {
	return (
		<article className="case-criterion">
			<h3>{criterion.title}</h3>
			<p>{doesNotApply ? 'Niet van toepassing.' : level === null ? 'Nog geen niveau gekozen.' : `Niveau ${level}: ${criterion.levels[level - 1] ?? ''}`}</p>
			<p className="case-text">{explanation || 'Geen toelichting.'}</p>
			{links.length + files.length > 0 ? (
				<ul>
					{links.map((url) => (
						<li key={url}>
							<a href={url} rel="noreferrer noopener" target="_blank">
								{url}
							</a>
						</li>
					))}
					{files.map(({ name, href }) => (
						<li key={href}>
							<a href={href}>{name}</a>
						</li>
					))}
				</ul>
			) : null}
		</article>
	);
}
