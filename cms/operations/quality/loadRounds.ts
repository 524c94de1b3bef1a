import type { PayloadRequest } from 'payload';
import { CAPACITY_LABELS, stateOf } from '../../domain/lifecycle/lifecycle.ts';
import type { RoundDates } from '../../domain/round/dates.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';
import { roundDates } from './roundDates.ts';

/** A round as a row of the list. Says nothing of its cases. */
export type RoundRow = {
	id: string;
	title: string;
	stateLabel: string;
	next: string | null;
	dueDay: string | null;
	isLate: boolean;
	dates: RoundDates;
};

/** The rounds, the latest first. */
export async function loadRounds({ req, today }: { req: PayloadRequest; today: string }): Promise<RoundRow[]> {
	const { docs } = await req.payload.find({
		collection: 'rounds',
		sort: '-opensOn',
		depth: 0,
		limit: 100,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map((round) => {
		const { label, next } = stateOf(roundLifecycle, round.state);
		const dueDay = round.dueDay ?? null;
		return {
			id: round.id,
			title: round.title,
			stateLabel: label,
			next: next && CAPACITY_LABELS[next],
			dueDay: next ? dueDay : null,
			isLate: Boolean(next && dueDay && dueDay < today),
			dates: roundDates(round),
		};
	});
}
