import type { ServerProps } from 'payload';
import { assignmentsOf } from '../../access/principal.ts';
import { WorkLinkList } from './WorkLinkList.tsx';
import { menuFor } from './workPages.ts';

/** Above the collections in the menu: the work pages of the signed-in user's roles. */
export function WorkLinks({ user, payload }: ServerProps) {
	const links = menuFor(assignmentsOf(user ?? null).map(({ role }) => role));
	return <WorkLinkList root={payload.config.routes.admin} links={links} />;
}
