import type { ServerProps } from 'payload';
import { assignmentsOf } from '../../access/principal.ts';
import { ownTasks } from '../Tasks/ownTasks.ts';
import { WorkLinkList } from './WorkLinkList.tsx';
import { menuFor } from './workPages.ts';

/** Above the collections in the menu: the work pages of the signed-in user's roles. */
export async function WorkLinks({ user, payload }: ServerProps) {
	const links = menuFor(assignmentsOf(user ?? null).map(({ role }) => role));
	const { total } = user ? await ownTasks(payload, user) : { total: 0 };
	return <WorkLinkList root={payload.config.routes.admin} links={links} taskCount={total} />;
}
