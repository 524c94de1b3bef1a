import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';

/** Keeps that the signed-in user has an interest in a case, in the caller's transaction; once, however often it is declared. */
export async function keepConflict({ req, found, moment }: { req: PayloadRequest; found: QualityCase; moment: Date }): Promise<void> {
	if (!req.user) throw new Error('Somebody declares an interest, so there is a user');
	const key = `${found.id}:${req.user.id}`;
	const { totalDocs } = await req.payload.count({ collection: 'conflicts', where: { key: { equals: key } }, req });
	if (totalDocs > 0) return;
	await req.payload.create({
		collection: 'conflicts',
		data: {
			key,
			case: found.id,
			provider: idOf(found.provider) ?? '',
			user: req.user.id,
			declaredAt: moment.toISOString(),
			isExample: found.isExample ?? false,
		},
		depth: 0,
		req,
	});
}
