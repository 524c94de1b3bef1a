import type { DefaultServerCellComponentProps } from 'payload';
import { z } from 'zod';
import { standingLabel, standingOn } from '../../domain/edition/standing.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { codesOf, EDITION_STATES } from '../../domain/shared/terms.ts';
import { now } from '../../env.ts';

const rowSchema = z.object({
	state: z.enum(codesOf(EDITION_STATES)),
	startDate: z.string(),
	endDate: z.string(),
	enrolmentDeadline: z.string().nullish(),
	placesLeft: z.number().nullish(),
});

/** In the list of editions: open, full, running or over, as of today. */
export function EditionStanding({ rowData }: DefaultServerCellComponentProps) {
	const row = rowSchema.safeParse(rowData);
	if (!row.success) return null;
	const { state, startDate, endDate, enrolmentDeadline, placesLeft } = row.data;
	const day = (moment: string) => dayOf(new Date(moment));
	const edition = {
		state,
		startDay: day(startDate),
		endDay: day(endDate),
		enrolmentDeadlineDay: enrolmentDeadline ? day(enrolmentDeadline) : null,
		placesLeft: placesLeft ?? null,
	};
	return <span>{standingLabel(standingOn({ edition, today: dayOf(now()) }))}</span>;
}
