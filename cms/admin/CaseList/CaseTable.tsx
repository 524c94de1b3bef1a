import { Link } from '@payloadcms/ui';
import type { CaseList } from '../../operations/quality/loadCaseList.ts';
import { dayInWords } from '../view/dayInWords.ts';

type CaseTableProps = { root: string; list: CaseList; page: number; query: Record<string, string> };

/** A page of cases, each a link to its own page. */
export function CaseTable({ root, list: { rows, hasNext }, page, query }: CaseTableProps) {
	if (rows.length === 0) return <p className="work__empty">Geen zaken die hieraan voldoen. Kies een andere stand of zoek op iets anders.</p>;
	const href = (to: number) => `${root}?${new URLSearchParams({ ...query, pagina: String(to) })}`;
	return (
		<>
			<div className="work__scroll">
				<table className="work-table is-stacked">
					<thead>
						<tr>
							<th scope="col">Aanbod</th>
							<th scope="col">Aanbieder</th>
							<th scope="col">Kenmerk</th>
							<th scope="col">Stand</th>
							<th scope="col">Nu aan zet</th>
							<th scope="col">Uiterlijk</th>
						</tr>
					</thead>
					<tbody>
						{rows.map(({ id, title, provider, reference, stateLabel, next, dueDay, isLate, isSuspended }) => (
							<tr key={id}>
								<th scope="row">
									<Link href={`${root}/${id}`} prefetch={false}>
										{title}
									</Link>
								</th>
								<td data-label="Aanbieder">{provider}</td>
								<td data-label="Kenmerk" className="is-moment">
									{reference}
								</td>
								<td data-label="Stand">{stateLabel}</td>
								<td data-label="Nu aan zet">{next ?? '–'}</td>
								<td data-label="Uiterlijk" className={isLate ? 'is-late' : undefined}>
									{isSuspended ? 'staat stil' : dueDay ? `${dayInWords(dueDay)}${isLate ? ' (voorbij)' : ''}` : '–'}
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{page > 1 || hasNext ? (
				<nav className="work-pages" aria-label="Bladeren">
					{page > 1 ? (
						<Link href={href(page - 1)} prefetch={false}>
							Vorige
						</Link>
					) : null}
					<span>Bladzijde {page}</span>
					{hasNext ? (
						<Link href={href(page + 1)} prefetch={false}>
							Volgende
						</Link>
					) : null}
				</nav>
			) : null}
		</>
	);
}
