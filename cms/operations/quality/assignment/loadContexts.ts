import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../../access/principal.ts';
import type { QualityCase, Review } from '../../../payload-types.ts';
import { idsOf } from './reviewers.ts';

/** What an assignment must know of a case: what the offering is about, whose it is, who was asked and who declared an interest. */
export type CaseContext = {
	sectors: string[];
	subjects: string[];
	themes: string[];
	regions: string[];
	/** The region that acts as the provider. */
	providerRegion: string | null;
	reviews: Pick<Review, 'id' | 'reviewer' | 'state'>[];
	declared: string[];
};

/** The contexts of some cases by their ids, with the rights of the system and in as many questions for one case as for many. */
export async function loadContexts({
	req,
	cases,
}: {
	req: PayloadRequest;
	cases: readonly Pick<QualityCase, 'id' | 'provider' | 'offering'>[];
}): Promise<Map<string, CaseContext>> {
	if (cases.length === 0) return new Map();
	const ids = cases.map(({ id }) => id);
	const all = { depth: 0, limit: 0, pagination: false, req } as const;
	const among = (path: string, values: (string | null)[]): Where => ({ [path]: { in: values.flatMap((value) => value ?? []) } });
	const [offerings, providers, reviews, conflicts] = await Promise.all([
		req.payload.find({
			...all,
			collection: 'offerings',
			where: among(
				'id',
				cases.map(({ offering }) => idOf(offering)),
			),
			select: { sectors: true, subjects: true, themes: true, regions: true },
		}),
		req.payload.find({
			...all,
			collection: 'providers',
			where: among(
				'id',
				cases.map(({ provider }) => idOf(provider)),
			),
			select: { region: true },
		}),
		req.payload.find({ ...all, collection: 'reviews', where: among('case', ids), select: { case: true, reviewer: true, state: true } }),
		req.payload.find({ ...all, collection: 'conflicts', where: among('case', ids), select: { case: true, user: true } }),
	]);
	return new Map(
		cases.map(({ id, offering, provider }): [string, CaseContext] => {
			const about = offerings.docs.find((row) => row.id === idOf(offering));
			return [
				id,
				{
					sectors: idsOf(about?.sectors),
					subjects: idsOf(about?.subjects),
					themes: idsOf(about?.themes),
					regions: idsOf(about?.regions),
					providerRegion: idOf(providers.docs.find((row) => row.id === idOf(provider))?.region),
					reviews: reviews.docs.filter((row) => idOf(row.case) === id),
					declared: conflicts.docs.filter((row) => idOf(row.case) === id).flatMap(({ user }) => idOf(user) ?? []),
				},
			];
		}),
	);
}
