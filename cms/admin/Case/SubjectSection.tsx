import type { Subject } from '../../operations/quality/presentSubject.ts';
import { SubjectText } from '../Review/SubjectText.tsx';
import '../Review/Review.css';

/** The offering itself, as its reviewers read it: who decides shouldn't have to look for it. */
export function SubjectSection({ subject }: { subject: Subject | null }) {
	return (
		<section className="case-section" aria-label="Het aanbod">
			<h2>Het aanbod</h2>
			<details className="case-decision">
				<summary>Inhoud en kenmerken lezen</summary>
				<div className="case-subject">
					<SubjectText subject={subject} />
				</div>
			</details>
		</section>
	);
}
