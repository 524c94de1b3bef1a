import type { AdminViewServerProps } from 'payload';
import { now } from '../../env.ts';
import type { InvariantResult } from '../../operations/invariants/checkInvariants.ts';
import { loadInvariants } from '../../operations/invariants/loadInvariants.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import './Invariants.css';

/** What must always hold of cases, their log and their files, checked on the spot. */
export function InvariantsPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.invariants}
			intro="Wat altijd moet kloppen aan zaken, hun logboek en hun bestanden. Deze pagina kijkt het nu na; vernieuwen kijkt opnieuw."
		>
			{async () => {
				const report = await loadInvariants({ req, moment: now() });
				const isWhole = report.every(({ violations }) => violations.length === 0);
				return (
					<>
						<p className={isWhole ? 'invariants__verdict is-whole' : 'invariants__verdict'} role="status">
							{isWhole ? 'Alles klopt.' : 'Er klopt iets niet. Verander niets met de hand; laat dit aan de ontwikkelaars zien.'}
						</p>
						<ul className="invariants">
							{report.map((result) => (
								<Result key={result.code} result={result} />
							))}
						</ul>
					</>
				);
			}}
		</WorkView>
	);
}

function Result({ result: { title, violations } }: { result: InvariantResult }) {
	return (
		<li className="invariants__rule">
			<span className={violations.length === 0 ? 'invariants__mark is-whole' : 'invariants__mark'}>{violations.length === 0 ? 'Klopt' : 'Klopt niet'}</span>
			<div>
				<p className="invariants__title">{title}</p>
				{violations.length > 0 ? (
					<ul className="invariants__violations">
						{violations.map(({ kind, itemId, problem }) => (
							<li key={`${kind}:${itemId}:${problem}`}>
								<code>
									{kind}:{itemId}
								</code>{' '}
								{problem}
							</li>
						))}
					</ul>
				) : null}
			</div>
		</li>
	);
}
