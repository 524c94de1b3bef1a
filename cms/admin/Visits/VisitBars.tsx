const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: '2-digit', timeZone: 'UTC' });
const COUNT = new Intl.NumberFormat('nl-NL');

/** A small bar chart. The numbers stand in a table beside it, for whoever doesn't see bars. */
export function VisitBars({ bars, label }: { bars: { step: string; views: number }[]; label: string }) {
	const highest = Math.max(1, ...bars.map(({ views }) => views));
	const ends = [bars[0], bars.at(-1)].flatMap((bar) => (bar ? [inWords(bar.step)] : []));
	return (
		<figure className="visit-bars">
			<figcaption>
				{label} <span className="visit-bars__most">hoogste: {COUNT.format(Math.max(0, ...bars.map(({ views }) => views)))}</span>
			</figcaption>
			<div className="visit-bars__chart" aria-hidden="true">
				{bars.map(({ step, views }) => (
					<span key={step} style={{ blockSize: `${(100 * views) / highest}%` }} title={`${inWords(step)}: ${COUNT.format(views)}`} />
				))}
			</div>
			<div className="visit-bars__ends" aria-hidden="true">
				{ends.map((end) => (
					<span key={end}>{end}</span>
				))}
			</div>
			<details>
				<summary>De aantallen</summary>
				<table className="work-table visit-bars__table">
					<thead>
						<tr>
							<th scope="col">Wanneer</th>
							<th scope="col" className="is-number">
								Bekeken
							</th>
						</tr>
					</thead>
					<tbody>
						{bars.map(({ step, views }) => (
							<tr key={step}>
								<td>{inWords(step)}</td>
								<td className="is-number">{COUNT.format(views)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</figure>
	);
}

function inWords(step: string): string {
	return step.length === 7 ? MONTH.format(new Date(`${step}-15T12:00:00.000Z`)) : DAY.format(new Date(`${step}T12:00:00.000Z`));
}
