import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { CriteriaSet } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';

/** A mail to whoever proposed a version of the criteria about what the committee made of it. */
export async function tellProposer({
	req,
	set,
	template,
}: {
	req: PayloadRequest;
	set: CriteriaSet;
	template: 'criteriaReturned' | 'criteriaAgreed';
}): Promise<void> {
	const id = idOf(set.proposedBy);
	const proposer = id
		? await req.payload.findByID({ collection: 'users', id, depth: 0, select: { name: true, email: true, accountState: true }, req, disableErrors: true })
		: null;
	if (proposer?.accountState !== 'active') return;
	const { name, email } = proposer;
	await queueMail({ req, template, to: { email, name }, data: { title: set.title, version: set.version, set: set.id } });
}
