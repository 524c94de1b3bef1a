import type { ServerProps } from 'payload';
import { assignmentsOf } from '../../access/principal.ts';
import { WorkLinkList } from './WorkLinkList.tsx';
import { menuFor } from './workPages.ts';

/** Above the collections in the menu: the work pages of the signed-in user's roles. */
export function WorkLinks({ user, payload }: ServerProps) {
	const links = menuFor(assignmentsOf(user ?? null).map(({ role }) => role));
	const { api, admin } = payload.config.routes;
	// Made anew with each page, and with each step that refreshes one: then the number is asked for again.
	return <WorkLinkList root={admin} apiRoute={api} links={links} madeAt={Date.now()} />;
}
