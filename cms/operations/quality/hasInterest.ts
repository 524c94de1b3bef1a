import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase, User } from '../../payload-types.ts';
import { belongsTo } from './findDeciders.ts';

/** Whether an account has an interest in a case: it belongs to the provider, to the region that acts as it, or it declared one. For jobs, which act for nobody. */
export async function hasInterest({
	req,
	user,
	found,
}: {
	req: PayloadRequest;
	user: Pick<User, 'id' | 'roles'>;
	found: Pick<QualityCase, 'id' | 'provider'>;
}): Promise<boolean> {
	const provider = idOf(found.provider);
	const [acting, declared] = await Promise.all([
		provider
			? req.payload.findByID({ collection: 'providers', id: provider, depth: 0, select: { region: true }, disableErrors: true, req })
			: Promise.resolve(null),
		req.payload.count({ collection: 'conflicts', where: { and: [{ case: { equals: found.id } }, { user: { equals: user.id } }] }, req }),
	]);
	return declared.totalDocs > 0 || belongsTo(user, { provider, region: idOf(acting?.region) });
}
