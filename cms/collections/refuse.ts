import { type CollectionSlug, type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload';

type Refusal = { collection: CollectionSlug; req: PayloadRequest };

/** Refuses a change because of one field: the editor sees the message at that field, and the field's label in the notice. */
export function refuse({ collection, req, ...fault }: Refusal & ValidationFieldError): never {
	return refuseAll({ collection, req, errors: [fault] });
}

/** Refuses a change because of several fields at once. */
function refuseAll({ collection, req, errors }: Refusal & { errors: ValidationFieldError[] }): never {
	throw new ValidationError({ collection, errors, req }, req.t);
}
