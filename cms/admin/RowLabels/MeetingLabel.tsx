'use client';
import { useRowLabel } from '@payloadcms/ui';
import { dayOf } from '../../domain/shared/days.ts';
import { dayInWords } from '../view/dayInWords.ts';

type Meeting = { date?: string | Date | null; from?: string | null; until?: string | null; place?: string | null; isOnline?: boolean | null };

/** The heading of a meeting among the fields of an edition: when and where. */
export function MeetingLabel() {
	const { data, rowNumber } = useRowLabel<Meeting>();
	const moment = data?.date ? new Date(data.date) : null;
	const day = moment && !Number.isNaN(moment.getTime()) ? dayInWords(dayOf(moment)) : `Bijeenkomst ${(rowNumber ?? 0) + 1}`;
	const times = [data?.from, data?.until].filter(Boolean).join('–');
	return <span>{[day, times, data?.isOnline ? 'online' : data?.place].filter(Boolean).join(', ')}</span>;
}
