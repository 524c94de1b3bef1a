import { CopyOffering } from '../CopyOffering/CopyOffering.tsx';
import { PlanEditions } from './PlanEditions.tsx';

/** Beside the fields of an offering: give it again, or make another like it. Not among the buttons above, where a phone has room for publishing only. */
export function OfferingActions() {
	return (
		<div className="offering-actions field-type">
			<PlanEditions />
			<CopyOffering />
		</div>
	);
}
