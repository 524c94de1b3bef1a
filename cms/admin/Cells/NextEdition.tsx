import type { DefaultServerCellComponentProps } from 'payload';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { dayInWords } from '../view/dayInWords.ts';

/** In the list of offerings: when it is given next. One small question for each row that is shown. */
export async function NextEdition({ rowData, payload }: DefaultServerCellComponentProps) {
	const { docs } = await payload.find({
		collection: 'editions',
		where: {
			and: [
				{ offering: { equals: rowData['id'] } },
				{ startDate: { greater_than_equal: noonOf(dayOf(now())) } },
				{ state: { in: ['planned', 'open', 'closed'] } },
			],
		},
		sort: 'startDate',
		depth: 0,
		select: { startDate: true },
		limit: 1,
		pagination: false,
	});
	const start = docs[0]?.startDate;
	return <span>{start ? dayInWords(dayOf(new Date(start))) : 'geen'}</span>;
}
