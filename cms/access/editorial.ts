import { allOf, anyOf, hasRole, isPublished, wasNeverLive } from './atoms.ts';

/** Access of national content with live and draft twins: everybody reads what is live, editors keep it. */
export const nationalContent = {
	read: anyOf(hasRole('editor', 'auditor'), isPublished),
	create: hasRole('editor'),
	update: hasRole('editor'),
	delete: allOf(hasRole('editor'), wasNeverLive),
	readVersions: hasRole('editor', 'auditor'),
};
