import { QUALITY_CASE_STATES } from '../../domain/qualityCase/states.ts';

/** Which cases are listed; a GET form, so that the address says it. */
export function CaseFilter({ root, state, search }: { root: string; state: string; search: string }) {
	return (
		<form className="case-filter" action={root} method="get">
			<label>
				Stand
				<select className="work-input" name="stand" defaultValue={state}>
					<option value="running">Alles wat loopt</option>
					{QUALITY_CASE_STATES.map(({ code, label }) => (
						<option key={code} value={code}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label>
				Aanbod of kenmerk
				<input className="work-input" type="search" name="zoek" defaultValue={search} maxLength={100} />
			</label>
			<button type="submit" className="btn btn--style-secondary btn--size-medium btn--no-margin">
				Tonen
			</button>
		</form>
	);
}
