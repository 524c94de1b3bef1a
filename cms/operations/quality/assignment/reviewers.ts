import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import type { ReviewerProfile, Round, User } from '../../../payload-types.ts';
import { loadWork, type Work } from './loadWork.ts';

/** A reviewer of a round, with what a proposal rests on. Without a profile nothing is known but the name, and the usual number of reviews at once. */
export type RoundReviewer = {
	id: string;
	name: string;
	roles: User['roles'];
	sectors: string[];
	subjects: string[];
	themes: string[];
	regions: string[];
	capacity: number;
	isAvailable: boolean;
	work: Work;
};

const USUAL_CAPACITY = 5;

/** The reviewers of a round whose accounts are in use and who are still reviewers, by name. What they have to do is counted as the user may see it. */
export async function roundReviewers({ req, round, today }: { req: PayloadRequest; round: Round; today: string }): Promise<RoundReviewer[]> {
	const ids = (round.reviewers ?? []).flatMap((person) => idOf(person) ?? []);
	if (ids.length === 0) return [];
	const [users, profiles, work] = await Promise.all([
		req.payload.find({
			collection: 'users',
			where: { and: [{ id: { in: ids } }, { accountState: { equals: 'active' } }, { 'roles.role': { equals: 'reviewer' } }] },
			sort: 'name',
			depth: 0,
			select: { name: true, roles: true },
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.find({ collection: 'reviewerProfiles', where: { user: { in: ids } }, depth: 0, limit: 0, pagination: false, req }),
		loadWork({ req, reviewers: ids, round: round.id, today }),
	]);
	const byUser = new Map(profiles.docs.map((profile) => [idOf(profile.user), profile]));
	return users.docs.map(({ id, name, roles }) => ({
		id,
		name,
		roles,
		...knownOf(byUser.get(id)),
		work: work.get(id) ?? { open: 0, late: 0, delivered: 0 },
	}));
}

function knownOf(profile: ReviewerProfile | undefined) {
	return {
		sectors: idsOf(profile?.sectors),
		subjects: idsOf(profile?.subjects),
		themes: idsOf(profile?.themes),
		regions: idsOf(profile?.regions),
		capacity: profile?.capacity ?? USUAL_CAPACITY,
		isAvailable: profile?.isAvailable ?? true,
	};
}

/** The ids of related rows, populated or not. */
export function idsOf(rows: readonly (string | { id: string })[] | null | undefined): string[] {
	return (rows ?? []).flatMap((row) => idOf(row) ?? []);
}
