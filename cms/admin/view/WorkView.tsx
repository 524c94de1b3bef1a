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
	/** The page that this one is reached from: the crumb before it. */
	parent?: WorkPage;
	/** Where it says more than the page's label. */
	title?: string;
	intro?: ReactNode;
	actions?: ReactNode;
	/** Asked for only where the user may see the page. */
	children: () => ReactNode | Promise<ReactNode>;
};

/** A work page inside the admin's frame. Visitors are sent to the sign-in, other roles read that the page is not theirs. */
export async function WorkView({ view, page, parent, title = page.label, intro, actions, children }: WorkViewProps) {
	const { initPageResult, params, searchParams, viewActions } = view;
	const { req, permissions, locale, visibleEntities } = initPageResult;
	const { routes } = req.payload.config;
	if (!req.user) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}${addressOf(view, page)}`)}`);
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
			<SetStepNav nav={[...(parent ? [{ label: parent.label, url: `${routes.admin}${parent.path}` }] : []), { label: page.label }]} />
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

/** The address that was asked for, below the admin's root: where to come back to after signing in. */
function addressOf({ params }: AdminViewServerProps, page: WorkPage): string {
	const segments = params?.['segments'];
	return Array.isArray(segments) ? `/${segments.join('/')}` : page.path;
}
