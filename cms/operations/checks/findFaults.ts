import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload';
import type { AddressedKind } from '../../domain/shared/address.ts';

/** What stands in the way of publication at one field: its tab and its name in Dutch, what to do, its path. */
export type Fault = { tab: string | null; label: string; message: string; path: string };

/**
 * What the fields of a draft would be refused for at its publication, found by the walk that Payload makes then, without writing anything.
 * What only the hooks of the collection know (admission, withdrawal) is not in it.
 */
export async function findFaults({ req, kind, draft }: { req: PayloadRequest; kind: AddressedKind; draft: { id: string } }): Promise<Fault[]> {
	const collection = req.payload.collections[kind].config;
	const data = { ...structuredClone(draft), _status: 'published' };
	const errors: ValidationFieldError[] = [];
	await beforeChangeTraverseFields({
		id: draft.id,
		collection,
		context: {},
		data,
		doc: data,
		docWithLocales: data,
		errors,
		fieldLabelPath: '',
		fields: collection.fields,
		global: null,
		mergeLocaleActions: [],
		operation: 'update',
		overrideAccess: true,
		parentIndexPath: '',
		parentPath: '',
		parentSchemaPath: '',
		req,
		siblingData: data,
		siblingDoc: data,
		siblingDocWithLocales: data,
	});
	return errors.map(({ label, message, path }) => ({ ...namesOf(typeof label === 'string' ? label : path), message, path }));
}

/** Payload names a field with all that it stands in: `Inhoud > Samenvatting`. */
function namesOf(label: string): { tab: string | null; label: string } {
	const [first = label, ...rest] = label.split(' > ');
	return rest.length === 0 ? { tab: null, label: first } : { tab: first, label: rest.join(', ') };
}
