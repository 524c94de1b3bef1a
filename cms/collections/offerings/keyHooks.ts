import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../../access/principal.ts';
import { refuse } from '../refuse.ts';

/** A code is one offering's of a provider, drafts included. The key below guards the same against two at once. */
export const requireFreeCode: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
	const code: unknown = data['code'] ?? null;
	const providerId = idOf(data['provider'] ?? originalDoc?.provider);
	const isUnchanged = operation === 'update' && originalDoc?.code === code && idOf(originalDoc?.provider) === providerId;
	if (typeof code !== 'string' || code === '' || !providerId || isUnchanged) return data;
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { and: [{ provider: { equals: providerId } }, { code: { equals: code } }] },
		draft: true,
		depth: 0,
		select: { title: true },
		limit: 2,
		pagination: false,
		req,
	});
	const other = docs.find(({ id }) => operation === 'create' || id !== originalDoc?.id);
	if (!other) return data;
	return refuse({ collection: 'offerings', path: 'code', label: 'Eigen code', message: `Deze code is al van "${other.title}". Kies een andere.`, req });
};

/**
 * The key lets the database guard that a code is used once within a provider: of two that are made at once one is refused. What has no code gets a key
 * that nothing else has; an import that knows its rows by title gives one that says so (`importKey`).
 */
export const deriveKey: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
	const code: unknown = data['code'] === undefined ? originalDoc?.code : data['code'];
	const providerId = idOf(data['provider'] ?? originalDoc?.provider);
	const before: unknown = operation === 'update' ? originalDoc?.key : null;
	const given: unknown = req.context['importKey'];
	if (typeof code === 'string' && code !== '' && providerId) return { ...data, key: `${providerId}/${code}` };
	if (operation === 'create' && typeof given === 'string') return { ...data, key: given };
	return { ...data, key: typeof before === 'string' && before.startsWith('void:') ? before : `void:${crypto.randomUUID()}` };
};
