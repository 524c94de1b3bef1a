'use client';
import { useListQuery } from '@payloadcms/ui';
import { STANDINGS, type Standing } from '../../domain/edition/standing.ts';
import { standingIn, withStanding } from './withStanding.ts';
import './EditionStanding.css';

/** What people ask for every day; the others stand under "Filters". */
const SHOWN: readonly Standing[] = ['planned', 'open', 'full', 'not-open', 'running', 'over'];

/** Above the list of editions: how they stand today, in one click. The choice is an ordinary filter, so saved views and CSV follow it. */
export function StandingFilter() {
	const { query, refineListData } = useListQuery();
	const now = standingIn(query.where);
	const choose = (standing: string | null) => void refineListData({ where: withStanding({ where: query.where, standing }), page: 1 });
	return (
		<fieldset className="standing-filter">
			<legend>Nu</legend>
			<button type="button" aria-pressed={now === null} onClick={() => choose(null)}>
				Alle
			</button>
			{STANDINGS.filter(({ code }) => SHOWN.includes(code)).map(({ code, label }) => (
				<button key={code} type="button" aria-pressed={now === code} onClick={() => choose(now === code ? null : code)}>
					{label}
				</button>
			))}
		</fieldset>
	);
}
