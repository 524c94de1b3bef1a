import { extname } from 'node:path';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import { mayWriteFor } from '../offerings/hooks.ts';
import { refuse } from '../refuse.ts';

/** A stored file gets a random name: names can't be guessed and never clash. */
export const randomName: CollectionBeforeOperationHook = ({ req, operation }) => {
	if ((operation === 'create' || operation === 'update') && req.file) req.file.name = `${crypto.randomUUID()}${extname(req.file.name).toLowerCase()}`;
};

/** Whoever is no editor uploads for an organisation of the own. */
export const requireOwner: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (!req.user || holds(req.user, 'editor')) return data;
	const providerId = idOf(data['provider'] ?? originalDoc?.provider);
	if (providerId && (await mayWriteFor({ providerId, req }))) return data;
	return refuse({ collection: 'media', path: 'provider', label: 'Aanbieder', message: 'Kies een aanbieder waarvoor u werkt.', req });
};
