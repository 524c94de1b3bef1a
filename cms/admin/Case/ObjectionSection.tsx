import type { ShownObjection } from '../../operations/quality/loadOfficeCase.ts';
import { CaseHead } from './CaseHead.tsx';

/** The objections in a case, each with its own state and verbs. */
export function ObjectionSection({ objections }: { objections: ShownObjection[] }) {
	if (objections.length === 0) return null;
	return (
		<section className="case-section" aria-label="Bezwaar">
			<h2>Bezwaar</h2>
			{objections.map(({ id, grounds, hearing, head }) => (
				<div key={id}>
					<CaseHead head={head} path={`/objections/${id}`}>
						<h3>Wat de aanbieder schreef</h3>
						<p className="case-text">{grounds}</p>
						{hearing ? (
							<>
								<h3>Verslag van het horen</h3>
								<p className="case-text">{hearing}</p>
							</>
						) : null}
					</CaseHead>
				</div>
			))}
		</section>
	);
}
