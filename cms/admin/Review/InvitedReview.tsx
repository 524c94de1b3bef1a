import type { ReviewScreenData } from '../../operations/quality/loadReviewScreen.ts';
import { CaseHead } from '../Case/CaseHead.tsx';

/** Before a reviewer sees anything but title and provider: is there an interest? */
export function InvitedReview({ shown, path }: { shown: Extract<ReviewScreenData, { kind: 'invited' }>; path: string }) {
	return (
		<>
			<CaseHead head={shown.head} path={path} />
			<section className="review-interest" aria-labelledby="review-interest">
				<h2 id="review-interest">Heeft u een belang?</h2>
				<p>U heeft een belang als u, of iemand die u na staat:</p>
				<ul>
					<li>werkt of kort geleden werkte voor deze aanbieder, of ervoor geeft wat hier beoordeeld wordt;</li>
					<li>hoort bij het bestuur of de onderwijsregio die als aanbieder optreedt;</li>
					<li>er geld of een goede naam mee te winnen of te verliezen heeft.</li>
				</ul>
				<p>Twijfelt u, meld dan een belang. Dat is geen verwijt: het secretariaat kiest een ander en u ziet deze aanvraag nergens meer.</p>
			</section>
		</>
	);
}
