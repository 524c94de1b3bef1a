import type { OwnCase } from '../../operations/quality/own/loadOwnCase.ts';

/** The self-assessment as it was submitted, to read. */
export function SubmittedAssessment({ shown: { criteria, rows, files } }: { shown: OwnCase }) {
	return (
		<details className="own-case__submitted">
			<summary>Uw zelfbeoordeling</summary>
			<dl className="own-case__findings">
				{criteria.map(({ code, title, levels }) => {
					const row = rows.find(({ criterion }) => criterion === code);
					const level = row?.doesNotApply ? 'niet van toepassing' : row?.level ? `niveau ${row.level} van ${levels.length}` : 'niet ingevuld';
					return (
						<div key={code}>
							<dt>
								{title} <span className="recognition__hint">{level}</span>
							</dt>
							<dd>
								<p className="own-case__text">{row?.explanation}</p>
								<ul>
									{row?.links.map((url) => (
										<li key={url}>
											<a href={url} target="_blank" rel="noreferrer noopener">
												{url}
											</a>
										</li>
									))}
									{files
										.filter(({ id }) => row?.files.includes(id))
										.map(({ id, name, url }) => (
											<li key={id}>
												<a href={url} download>
													{name}
												</a>
											</li>
										))}
								</ul>
							</dd>
						</div>
					);
				})}
			</dl>
		</details>
	);
}
