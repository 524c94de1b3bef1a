import type { PayloadRequest } from 'payload';
import { assignmentsOf, idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { queueMail, type Recipient } from '../queueMail.ts';

type CaseTemplate =
	| 'caseSubmitted'
	| 'caseSentBack'
	| 'caseTakenUp'
	| 'caseReopened'
	| 'caseLapsed'
	| 'caseProposalVoid'
	| 'caseNewCriteria'
	| 'objectionReceived';

/** Writes to everybody who works for the provider of a case, in the caller's transaction. `note` is what the mail adds: a reason, or a day. */
export async function tellProvider({
	req,
	found,
	template,
	note = '',
}: {
	req: PayloadRequest;
	found: Pick<QualityCase, 'id' | 'title' | 'reference' | 'provider'>;
	template: CaseTemplate;
	note?: string;
}): Promise<void> {
	const { id, title, reference } = found;
	for (const to of await providerPeople({ req, provider: idOf(found.provider) ?? '' })) {
		await queueMail({ req, template, to, data: { id, title, reference, note } });
	}
}

/** The active accounts that work for a provider: its own people, and the coordinators of the region that acts as it. */
export async function providerPeople({ req, provider }: { req: PayloadRequest; provider: string }): Promise<Recipient[]> {
	const acting = await req.payload.findByID({ collection: 'providers', id: provider, depth: 0, select: { region: true }, req, disableErrors: true });
	const region = idOf(acting?.region);
	const { docs } = await req.payload.find({
		collection: 'users',
		where: {
			and: [
				{ accountState: { equals: 'active' } },
				{ or: [{ 'roles.provider': { equals: provider } }, ...(region ? [{ 'roles.region': { equals: region } }] : [])] },
			],
		},
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return docs
		.filter((user) =>
			assignmentsOf({ ...user, collection: 'users' }).some(
				({ role, providerId, regionId }) =>
					(role === 'provider' && providerId === provider) || (role === 'coordinator' && region !== null && regionId === region),
			),
		)
		.map(({ id, email, name }) => ({ account: id, email, name }));
}
