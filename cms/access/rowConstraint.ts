import { type Access, type CollectionBeforeOperationHook, Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';

const VERBS = ['create', 'read', 'update', 'delete', 'readVersions'] as const;

/**
 * Lets the error handler tell two refusals of Payload apart: the role never has the verb (403), or the row is not one of those
 * that the role reaches (the 404 of a row that isn't there). The latest answer of an access rule in the request says which.
 */
export function rememberAnswers(collection: SanitizedCollectionConfig): void {
	for (const verb of VERBS) {
		const rule = collection.access[verb];
		if (rule) collection.access[verb] = remembering(rule);
	}
	collection.hooks.beforeOperation.unshift(askVerbFirst);
}

/** Whether the latest access rule of the request answered "only these rows". */
export function isLimitedToRows(req: PayloadRequest): boolean {
	return req.context['isLimitedToRows'] === true;
}

function remembering(rule: Access): Access {
	return async (args) => {
		const answer = await rule(args);
		args.req.context['isLimitedToRows'] = typeof answer === 'object';
		return answer;
	};
}

/**
 * Duplicating and restoring look the row up before they ask for the verb: whoever lacks it could tell a row that exists from one that doesn't.
 * No other hook of ours runs either for somebody who may not create at all.
 */
const askVerbFirst: CollectionBeforeOperationHook = async ({ collection, operation, overrideAccess, req }) => {
	if (overrideAccess) return;
	const rule = operation === 'create' ? collection.access.create : operation === 'restoreVersion' ? collection.access.update : null;
	if (rule && !(await rule({ req }))) throw new Forbidden(req.t);
};
