import { Link } from '@payloadcms/ui';
import type { OfferingVisits } from '../../operations/visits/loadVisits.ts';
import type { VisitPeriod } from '../../operations/visits/periods.ts';

const COUNT = new Intl.NumberFormat('nl-NL');

/** The counts by offering, the most seen first. */
export function VisitsTable({ offerings, here, period }: { offerings: OfferingVisits[]; here: string; period: VisitPeriod }) {
	return (
		<div className="work__scroll">
			<table className="work-table">
				<thead>
					<tr>
						<th scope="col">Aanbod</th>
						<th scope="col" className="is-number">
							Bekeken
						</th>
						<th scope="col" className="is-number">
							Doorgeklikt
						</th>
					</tr>
				</thead>
				<tbody>
					{offerings.map(({ id, title, views, enrols }) => (
						<tr key={id}>
							<td>
								<Link href={`${here}?${new URLSearchParams({ periode: period, aanbod: id })}`} prefetch={false}>
									{title}
								</Link>
							</td>
							<td className="is-number">{COUNT.format(views)}</td>
							<td className="is-number">{COUNT.format(enrols)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
