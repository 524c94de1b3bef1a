import { remarkOn } from '../../domain/shared/holidays.ts';
import { dayInWords } from '../view/dayInWords.ts';

/** The days of an edition in words; a holiday or a day of the weekend is said beside it. */
export function PlannedDays({ days }: { days: string[] }) {
	return (
		<ul className="planned-days">
			{days.map((day) => {
				const remark = remarkOn(day);
				return (
					<li key={day}>
						{dayInWords(day)}
						{remark ? <strong className="planned-days__remark">{remark}</strong> : null}
					</li>
				);
			})}
		</ul>
	);
}
