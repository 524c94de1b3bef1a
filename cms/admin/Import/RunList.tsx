import { Link } from '@payloadcms/ui';
import type { PresentedRun } from '../../operations/import/presentRun.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { countsInWords, momentInWords } from './runWords.ts';
import { STATE_MOODS } from './stateMoods.ts';

type RunListProps = { runs: PresentedRun[]; page: number; pages: number; total: number; root: string };

/** One's own imports, with how each stands and what may be done with it. */
export function RunList({ runs, page, pages, total, root }: RunListProps) {
	return (
		<section aria-labelledby="own-imports">
			<h2 id="own-imports">Uw eerdere imports</h2>
			{runs.length === 0 ? (
				<p className="work__empty">U heeft nog niets ingelezen. Wat u inleest blijft hier een jaar staan, met wat ervan kwam.</p>
			) : (
				<section className="work__scroll" aria-label="Imports, schuift opzij">
					<table className="work-table import-runs">
						<thead>
							<tr>
								<th scope="col">Bestand</th>
								<th scope="col">Stand</th>
								<th scope="col">Regels</th>
								<th scope="col">Gemaakt</th>
								<th scope="col">
									<span className="sr-only">Acties</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{runs.map((run) => (
								<RunLine key={run.id} run={run} root={root} />
							))}
						</tbody>
					</table>
				</section>
			)}
			<Pages page={page} pages={pages} total={total} root={root} />
		</section>
	);
}

function RunLine({ run, root }: { run: PresentedRun; root: string }) {
	const { id, fileName, kindLabel, state, stateLabel, message, actions, createdAt } = run;
	return (
		<tr>
			<td className="is-address">
				<Link href={`${root}/importeren/${id}`} prefetch={false}>
					{fileName}
				</Link>
				<span className="work-state__detail">
					{kindLabel}
					{run.options.provider ? ` · ${run.options.provider.name}` : ''}
				</span>
			</td>
			<td>
				<span className={`work-state ${STATE_MOODS[state]}`}>{stateLabel}</span>
				{message ? <span className="work-state__detail">{message}</span> : null}
			</td>
			<td>{countsInWords(run)}</td>
			<td className="is-moment">{momentInWords(createdAt)}</td>
			<td>
				<div className="work-buttons">
					{state === 'checked' ? (
						<Link href={`${root}/importeren/${id}`} prefetch={false} aria-label={`Ga verder met ${fileName}`}>
							Ga verder
						</Link>
					) : null}
					{actions.includes('resume') ? (
						<VerbButton label="Hervatten" about={fileName} path={`/importRuns/${id}/resume`} done="De import gaat verder." />
					) : null}
					{actions.includes('cancel') ? (
						<VerbButton
							label="Stoppen"
							about={fileName}
							path={`/importRuns/${id}/cancel`}
							question="Deze import stoppen? Wat al is ingelezen, blijft staan."
							done="De import is gestopt."
						/>
					) : null}
				</div>
			</td>
		</tr>
	);
}

function Pages({ page, pages, total, root }: { page: number; pages: number; total: number; root: string }) {
	if (pages <= 1) return null;
	const address = (number: number) => `${root}/importeren${number > 1 ? `?pagina=${number}` : ''}`;
	return (
		<nav className="work-pages" aria-label="Pagina’s">
			{page > 1 ? (
				<Link href={address(page - 1)} prefetch={false}>
					Nieuwere
				</Link>
			) : null}
			<span>
				Pagina {page} van {pages} ({total} imports)
			</span>
			{page < pages ? (
				<Link href={address(page + 1)} prefetch={false}>
					Oudere
				</Link>
			) : null}
		</nav>
	);
}
