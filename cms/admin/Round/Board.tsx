import { Link } from '@payloadcms/ui';
import type { BoardFilter, RoundBoard } from '../../operations/quality/loadRoundBoard.ts';
import { BoardItem } from './BoardItem.tsx';

type BoardProps = { board: RoundBoard; filter: BoardFilter; root: string; seesReviewers: boolean; isSecretary: boolean };

/** Where the cases of a round stand: how many in each state, each a filter, and a page of them. */
export function Board({ board: { counts, cases, hasNext }, filter, root, seesReviewers, isSecretary }: BoardProps) {
	const href = ({ state = filter.state, isLateOnly = filter.isLateOnly, page = 1 }: Partial<BoardFilter>) => {
		const query = new URLSearchParams({ stand: state, ...(isLateOnly ? { laat: '1' } : {}), ...(page > 1 ? { pagina: String(page) } : {}) });
		return `${root}?${query}`;
	};
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	const choices = [{ code: 'all' as const, label: 'Alle', count: total }, ...counts.filter(({ code, count }) => count > 0 || code === filter.state)];
	return (
		<section aria-label="Zaken in deze ronde">
			<h2>Zaken in deze ronde</h2>
			<nav className="round-filter" aria-label="Welke zaken">
				{choices.map(({ code, label, count }) => (
					<Link key={code} href={href({ state: code })} prefetch={false} aria-current={code === filter.state ? 'true' : undefined}>
						{label} <span className="round-filter__count">{count}</span>
					</Link>
				))}
				<Link href={href({ isLateOnly: !filter.isLateOnly })} prefetch={false} aria-current={filter.isLateOnly ? 'true' : undefined}>
					Alleen te laat
				</Link>
			</nav>
			{cases.length === 0 ? (
				<p className="work__empty">
					{total === 0 ? 'Nog geen zaken. Neem ingediende aanvragen in behandeling in deze ronde.' : 'Geen zaken die hieraan voldoen.'}
				</p>
			) : (
				<ul className="round-board">
					{cases.map((found) => (
						<BoardItem key={found.id} found={found} seesReviewers={seesReviewers} isSecretary={isSecretary} />
					))}
				</ul>
			)}
			{filter.page > 1 || hasNext ? (
				<nav className="work-pages" aria-label="Bladeren">
					{filter.page > 1 ? (
						<Link href={href({ page: filter.page - 1 })} prefetch={false}>
							Vorige
						</Link>
					) : null}
					<span>Bladzijde {filter.page}</span>
					{hasNext ? (
						<Link href={href({ page: filter.page + 1 })} prefetch={false}>
							Volgende
						</Link>
					) : null}
				</nav>
			) : null}
		</section>
	);
}
