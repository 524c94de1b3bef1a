import type { ReviewScreenData } from '../../operations/quality/loadReviewScreen.ts';

type Shown = Exclude<ReviewScreenData, { kind: 'invited' }>;

/** What changed in a recognised offering, where that is why only some criteria are assessed anew. */
export function Differences({ differences }: Pick<Shown, 'differences'>) {
	if (differences.length === 0) return null;
	return (
		<section className="review-differences" aria-labelledby="review-differences">
			<h2 id="review-differences">Wat er veranderde</h2>
			<p>Dit aanbod was al erkend. U beoordeelt alleen de criteria waarvoor deze wijzigingen ertoe doen.</p>
			{differences.map(({ label, before, after }) => (
				<section key={label} aria-label={label}>
					<h3>{label}</h3>
					<dl className="review-differences__pair">
						<div>
							<dt>Was</dt>
							<dd>{before || '(leeg)'}</dd>
						</div>
						<div>
							<dt>Werd</dt>
							<dd>{after || '(leeg)'}</dd>
						</div>
					</dl>
				</section>
			))}
		</section>
	);
}
