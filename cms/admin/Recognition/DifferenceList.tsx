import type { OwnCase } from '../../operations/quality/own/loadOwnCase.ts';

/** What changed in recognised offering, where the case began with that. */
export function DifferenceList({ differences }: Pick<OwnCase, 'differences'>) {
	if (differences.length === 0) return null;
	return (
		<section className="own-case__differences" aria-labelledby="differences">
			<h2 id="differences">Wat u wijzigde</h2>
			<p>Deze wijzigingen raken criteria waarop de erkenning berust. Alleen die criteria worden opnieuw beoordeeld; de erkenning geldt intussen gewoon.</p>
			<div className="work__scroll">
				<table className="work-table is-stacked">
					<thead>
						<tr>
							<th scope="col">Onderdeel</th>
							<th scope="col">Was</th>
							<th scope="col">Werd</th>
						</tr>
					</thead>
					<tbody>
						{differences.map(({ label, before, after }) => (
							<tr key={label}>
								<th scope="row">{label}</th>
								<td data-label="Was">
									<span className="own-case__text">{before || '(leeg)'}</span>
								</td>
								<td data-label="Werd">
									<span className="own-case__text">{after || '(leeg)'}</span>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
