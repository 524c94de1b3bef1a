import { Link } from '@payloadcms/ui';
import type { QueueRow } from '../../operations/quality/loadReviewQueue.ts';
import { dayInWords } from '../view/dayInWords.ts';

type QueueTableProps = {
	root: string;
	title: string;
	intro?: string;
	rows: QueueRow[];
	/** What the last column says of a row. */
	column: 'Antwoord' | 'Ingevuld' | 'Vanaf' | 'Stand';
};

/** One part of the queue; nothing where it is empty. */
export function QueueTable({ root, title, intro, rows, column }: QueueTableProps) {
	if (rows.length === 0) return null;
	const hasTerm = column !== 'Stand';
	return (
		<section aria-label={title}>
			<h2>{title}</h2>
			{intro ? <p>{intro}</p> : null}
			<div className="work__scroll">
				<table className="work-table is-stacked">
					<thead>
						<tr>
							<th scope="col">Aanbod</th>
							<th scope="col">Aanbieder</th>
							{hasTerm ? <th scope="col">Uiterlijk</th> : null}
							<th scope="col">{column}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={row.id}>
								<th scope="row">
									<Link href={`${root}/${row.id}`} prefetch={false}>
										{row.title}
									</Link>
								</th>
								<td data-label="Aanbieder">{row.provider}</td>
								{hasTerm ? (
									<td data-label="Uiterlijk" className={row.isLate ? 'is-late' : undefined}>
										{row.dueDay ? `${dayInWords(row.dueDay)}${row.isLate ? ' (voorbij)' : ''}` : '–'}
									</td>
								) : null}
								<td data-label={column}>{said(row, column)}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}

function said({ done, asked, startsOn, stateLabel }: QueueRow, column: QueueTableProps['column']): string {
	if (column === 'Ingevuld') return `${done} van ${asked} criteria`;
	if (column === 'Vanaf') return startsOn ? dayInWords(startsOn) : '–';
	return column === 'Antwoord' ? 'Nog te geven' : stateLabel;
}
