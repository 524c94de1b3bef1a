import type { SubmittedRow } from '../../operations/quality/presentSubmission.ts';

/** What the provider says of one criterion, with where it can be seen. */
export function SubmittedText({ row }: { row: SubmittedRow | undefined }) {
	if (!row) return <p className="review-submitted">De aanbieder schreef hier niets over.</p>;
	const { level, doesNotApply, explanation, links, files } = row;
	return (
		<div className="review-submitted">
			<p className="review-submitted__head">De aanbieder zelf: {doesNotApply ? 'niet van toepassing' : level === null ? 'geen niveau' : `niveau ${level}`}</p>
			{explanation ? <p className="review__text">{explanation}</p> : null}
			{links.length + files.length > 0 ? (
				<ul>
					{links.map((url) => (
						<li key={url}>
							<a href={url} target="_blank" rel="noreferrer noopener">
								{url}
							</a>
						</li>
					))}
					{files.map(({ name, href }) => (
						<li key={href}>
							<a href={href}>{name} (downloaden)</a>
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}
