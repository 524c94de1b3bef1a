import { extname } from 'node:path';
import { type CollectionBeforeChangeHook, type CollectionBeforeOperationHook, NotFound, type UploadConfig } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import { mayWriteFor } from '../offerings/hooks.ts';
import { refuse } from '../refuse.ts';

type UploadHandler = NonNullable<UploadConfig['handlers']>[number];

/** A stored file gets a random name: names can't be guessed and never clash. */
export const randomName: CollectionBeforeOperationHook = ({ req, operation }) => {
	if ((operation === 'create' || operation === 'update') && req.file) req.file.name = `${crypto.randomUUID()}${extname(req.file.name).toLowerCase()}`;
};

/** A file comes with the request: Payload would also fetch one from any address that a client names. */
export const requireFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
	const isUpload = operation === 'create' && !('duplicateFromID' in args && args.duplicateFromID);
	if (isUpload && !overrideAccess && req.user && !req.file) refuse({ collection: 'media', path: 'file', label: 'Bestand', message: 'Kies een bestand.', req });
};

/** A name that no file has is absent for everybody; Payload calls it a fault of its own for those who may read all files. */
export const refuseUnknownFile: UploadHandler = async (req, { params }) => {
	const { totalDocs } = await req.payload.count({ collection: 'media', where: { filename: { equals: params.filename } }, req });
	if (totalDocs === 0) throw new NotFound(req.t);
};

/** Whoever is no editor uploads for an organisation of the own. */
export const requireOwner: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
	if (!req.user || holds(req.user, 'editor')) return data;
	const providerId = idOf(data['provider'] === undefined ? originalDoc?.provider : data['provider']);
	if (providerId && (await mayWriteFor({ providerId, req }))) return data;
	return refuse({ collection: 'media', path: 'provider', label: 'Aanbieder', message: 'Kies een aanbieder waarvoor u werkt.', req });
};
