import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { assignmentsOf } from '../../access/principal.ts';
import { WorkFrame } from './WorkFrame.tsx';
import { isFor, type WorkPage } from './workPages.ts';

type WorkViewProps = {
	/** What Payload hands to the view. */
	view: AdminViewServerProps;
	page: WorkPage;
	/** Where it says more than the page's label. */
	title?: string;
	intro?: ReactNode;
	actions?: ReactNode;
	/** Asked for only where the user may see the page. */
	children: () => ReactNode | Promise<ReactNode>;
};

/** A work page inside the admin's frame. Visitors are sent to the sign-in, other roles read that the page is not theirs. */
export async function WorkView({ view, page, title = page.label, intro, actions, children }: WorkViewProps) {
	const { initPageResult, params, searchParams, viewActions } = view;
	const { req, permissions, locale, visibleEntities } = initPageResult;
	const { routes } = req.payload.config;
	if (!req.user) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}${page.path}`)}`);
	const isAllowed = isFor(
		page,
		assignmentsOf(req.user).map(({ role }) => role),
	);
	return (
		<DefaultTemplate
			i18n={req.i18n}
			locale={locale}
			params={params}
			payload={req.payload}
			permissions={permissions}
			req={req}
			searchParams={searchParams}
			user={req.user}
			viewActions={viewActions}
			visibleEntities={visibleEntities}
		>
			<SetStepNav nav={[{ label: page.label }]} />
			{isAllowed ? (
				<WorkFrame title={title} intro={intro} actions={actions}>
					{await children()}
				</WorkFrame>
			) : (
				<WorkFrame title={page.label}>
					<p className="work__empty">Deze pagina hoort niet bij uw rol. Denkt u dat dat niet klopt? Vraag het de beheerder.</p>
				</WorkFrame>
			)}
		</DefaultTemplate>
	);
}
