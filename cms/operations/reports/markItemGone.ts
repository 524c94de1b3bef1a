import type { PayloadRequest, Where } from 'payload';
import type { ReportableKind } from '../../domain/report/reportInput.ts';

/** Reports about a deleted item keep its title and lose the way to it; the term of reports goes on. In the caller's transaction. */
export async function markItemGone({ req, kind, id }: { req: PayloadRequest; kind: ReportableKind; id: string }): Promise<void> {
	const { db } = req.payload;
	const where: Where = { and: [{ 'item.value': { equals: id } }, { 'item.relationTo': { equals: kind } }] };
	await db.updateMany({ collection: 'reports', where, data: { item: null }, req, returning: false });
	if (kind === 'providers')
		await db.updateMany({ collection: 'reports', where: { provider: { equals: id } }, data: { provider: null }, req, returning: false });
	if (kind === 'regions') await db.updateMany({ collection: 'reports', where: { region: { equals: id } }, data: { region: null }, req, returning: false });
}
