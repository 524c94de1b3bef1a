import type { CollectionAfterChangeHook, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { now } from '../../env.ts';
import { movePlans } from '../../operations/plans/movePlans.ts';
import { lapseCases } from '../../operations/quality/lapseCases.ts';
import { liveTwinBefore } from '../liveTwin.ts';
import { savesDraft } from '../saving.ts';

/**
 * What hangs on an offering goes along to its new provider, so that who sees it follows the item: plans, reports of visitors, the way past the
 * editor. What is under way about its recognition ends. A draft that names another provider moves nothing until it is saved for real.
 */
export const followProvider: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
	if (operation !== 'update' || savesDraft(req)) return doc;
	const [id, providerId] = [String(doc.id), idOf(doc.provider)];
	const before = liveTwinBefore(req, id);
	if (!before || !providerId || before.provider === providerId) return doc;
	await movePlans({ req, kind: 'offerings', id, providerId, moment: now() });
	const { db } = req.payload;
	const reportsOfIt: Where = { and: [{ 'item.value': { equals: id } }, { 'item.relationTo': { equals: 'offerings' } }] };
	await db.updateMany({ collection: 'reports', where: reportsOfIt, data: { provider: providerId }, req, returning: false });
	await lapseCases({ req, offering: id, providerId, moment: now() });
	await db.updateMany({ collection: 'admissions', where: { offering: { equals: id } }, data: { provider: providerId }, req, returning: false });
	return doc;
};
