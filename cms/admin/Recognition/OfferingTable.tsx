import type { OwnOfferingRow } from '../../operations/quality/own/loadOwnCases.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { OpenButton } from './OpenButton.tsx';

/** The own live offerings, each with what holds of it and whether recognition can be asked for. */
export function OfferingTable({ offerings, root }: { offerings: OwnOfferingRow[]; root: string }) {
	return (
		<section aria-labelledby="own-offerings">
			<h2 id="own-offerings">Uw aanbod op de website</h2>
			{offerings.length === 0 ? (
				<p className="work__empty">U heeft nog geen aanbod op de website. Publiceer eerst een aanbodsitem; daarna kunt u hier erkenning vragen.</p>
			) : (
				<div className="work__scroll">
					<table className="work-table is-stacked">
						<thead>
							<tr>
								<th scope="col">Aanbod</th>
								<th scope="col">Erkenning</th>
								<th scope="col">Aanvragen</th>
							</tr>
						</thead>
						<tbody>
							{offerings.map(({ id, title, obstacle, ...standing }) => (
								<tr key={id}>
									<th scope="row">{title}</th>
									<td data-label="Erkenning">{inWords(standing)}</td>
									<td data-label="Aanvragen">
										{obstacle ? <span className="recognition__hint">{obstacle.message}</span> : <OpenButton offering={id} title={title} root={root} />}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}

function inWords({ recognition, validUntil, suspendedFrom, expiredAfter }: Omit<OwnOfferingRow, 'id' | 'title' | 'obstacle'>): string {
	if (recognition) return `${recognition}, tot en met ${validUntil ? dayInWords(validUntil) : ''}`;
	if (suspendedFrom) return `Geschorst sinds ${dayInWords(suspendedFrom)}`;
	return expiredAfter ? `Verlopen, gold tot en met ${dayInWords(expiredAfter)}` : 'Geen erkenning';
}
