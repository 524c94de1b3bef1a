import { APIError, type CollectionBeforeOperationHook } from 'payload';

/**
 * Refuses a question within a question (`where[offerings][contains][contactEmail][like]=…`). Payload asks it of rows that the user can't
 * reach too, so that a draft could be guessed letter by letter. A path (`where[offerings.contactEmail][like]=…`) is kept to readable rows.
 */
export const refuseNestedQuestions: CollectionBeforeOperationHook = ({ args, overrideAccess }) => {
	if (!overrideAccess && 'where' in args && asksWithin(args.where))
		throw new APIError('Deze zoekvraag kan niet: vraag naar één veld tegelijk.', 400, null, true);
};

/** Whether some operator's value is a question itself. `and` and `or` hold lists of questions; a field holds operators with values. */
function asksWithin(where: unknown): boolean {
	if (!isPlain(where)) return false;
	return Object.values(where).some((value) => {
		if (Array.isArray(value)) return value.some(asksWithin);
		return isPlain(value) && Object.values(value).some((operand) => (Array.isArray(operand) ? operand.some(isPlain) : isPlain(operand)));
	});
}

function isPlain(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
