import { randomInt } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Capacity } from '../../../domain/lifecycle/lifecycle.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { addWorkingDays } from '../../../domain/shared/workingDays.ts';
import type { QualityCase } from '../../../payload-types.ts';
import { isHoliday } from '../../holidays.ts';
import { beginLog } from '../../lifecycle/transition.ts';

/** Letters and digits that nobody mistakes for one another. */
const SIGNS = '23456789BCDFGHJKMNPQRSTVWXZ';

type NewCase = Pick<QualityCase, 'kind' | 'selfAssessment' | 'criteria' | 'differences' | 'isExample'> & {
	offering: string;
	title: string;
	provider: string;
	criteriaSet: string;
	basedOn: string | null;
};

/** The key that lets one case about an offering be under way at a time. */
export function runningKey(offering: string): string {
	return `live:${offering}`;
}

/** Makes a case in its first state and begins its log, in the caller's transaction. Of two at once the unique key lets one. */
export async function beginCase({
	req,
	data,
	capacity,
	workingDays,
	moment,
}: {
	req: PayloadRequest;
	data: NewCase;
	capacity: Capacity;
	/** How long the provider has to submit. */
	workingDays: number;
	moment: Date;
}): Promise<string> {
	const begun = {
		...data,
		key: runningKey(data.offering),
		reference: `KW-${signs(4)}-${signs(4)}`,
		state: 'open',
		revision: 0,
		stateSince: moment.toISOString(),
		dueDay: addWorkingDays({ day: dayOf(moment), count: workingDays, isHoliday }),
		draftRevision: 0,
	} as const;
	const { id } = await req.payload.create({ collection: 'qualityCases', data: begun, depth: 0, req });
	const record = { id, state: 'open', revision: 0, about: { case: id, provider: data.provider } };
	await beginLog({ req, collection: 'qualityCases', record, capacity, moment });
	return id;
}

function signs(count: number): string {
	return Array.from({ length: count }, () => SIGNS[randomInt(SIGNS.length)]).join('');
}
