type Props = { page: number; pageCount: number; numbers: (number | null)[]; hrefOf: (page: number) => string };

/** Links to the other pages of a list. In React because the search island shows it too. */
export function Pager({ page, pageCount, numbers, hrefOf }: Props) {
	if (pageCount < 2) return null;
	return (
		<nav className="utrecht-pagination pager" aria-label="Pagina’s met resultaten">
			<ul>
				{page > 1 && (
					<li>
						<a className="utrecht-pagination__relative-link" href={hrefOf(page - 1)} rel="prev">
							Vorige
						</a>
					</li>
				)}
				{numbers.map((number, index) =>
					number === null ? (
						// biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else to be known by
						<li key={`gap-${index}`} aria-hidden="true">
							…
						</li>
					) : (
						<li key={number}>
							<a
								className={number === page ? 'utrecht-pagination__page-link utrecht-pagination__page-link--current' : 'utrecht-pagination__page-link'}
								href={hrefOf(number)}
								aria-current={number === page ? 'page' : undefined}
								aria-label={`Pagina ${number}`}
							>
								{number}
							</a>
						</li>
					),
				)}
				{page < pageCount && (
					<li>
						<a className="utrecht-pagination__relative-link" href={hrefOf(page + 1)} rel="next">
							Volgende
						</a>
					</li>
				)}
			</ul>
		</nav>
	);
}
