import type { CollectionBeforeOperationHook } from 'payload';

/** A copy of something with live and draft twins is a draft, also where the client didn't ask for one. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) =>
	operation === 'create' && 'duplicateFromID' in args && args.duplicateFromID ? { ...args, draft: true } : args;
