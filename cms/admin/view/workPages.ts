import type { Role } from '../../domain/shared/roles.ts';

/** A page of the admin that is no list or form of one collection, with who finds it in the menu and may open it. */
export type WorkPage = {
	/** The address below `/admin`, in Dutch; a part that begins with `:` stands for any word. */
	path: `/${string}`;
	label: string;
	/** Nobody else gets the page; what it shows is still asked with the user's own rights. */
	roles: readonly Role[] | 'everybody';
	/** A page that is reached from another one stands in no menu. */
	isInMenu: boolean;
	/** The component as Payload's import map names it: `/admin/Import/ImportPage.tsx#ImportPage`. */
	Component: string;
};

/** The work pages by key, in the order of the menu. */
export const WORK_PAGES = {
	places: {
		path: '/plaatsen',
		label: 'Plaatsen',
		roles: ['provider', 'coordinator'],
		isInMenu: true,
		Component: '/admin/Places/PlacesPage.tsx#PlacesPage',
	},
	rollOver: {
		path: '/jaarwisseling',
		label: 'Jaarwisseling',
		roles: ['provider', 'coordinator'],
		isInMenu: true,
		Component: '/admin/RollOver/RollOverPage.tsx#RollOverPage',
	},
	bulkChange: {
		path: '/bulkwijziging',
		label: 'Bulkwijziging',
		roles: ['provider', 'coordinator', 'editor'],
		isInMenu: true,
		Component: '/admin/BulkChange/BulkChangePage.tsx#BulkChangePage',
	},
	apiKeys: {
		path: '/koppelingen',
		label: 'Koppelingen',
		roles: ['provider', 'coordinator'],
		isInMenu: true,
		Component: '/admin/ApiKeys/ApiKeysPage.tsx#ApiKeysPage',
	},
	visits: {
		path: '/bezoek',
		label: 'Bezoek',
		roles: ['provider', 'coordinator', 'editor', 'auditor'],
		isInMenu: true,
		Component: '/admin/Visits/VisitsPage.tsx#VisitsPage',
	},
	colleagues: {
		path: '/collegas',
		label: 'Collega’s',
		roles: ['provider', 'coordinator'],
		isInMenu: true,
		Component: '/admin/Accounts/ColleaguesPage.tsx#ColleaguesPage',
	},
	importing: {
		path: '/importeren',
		label: 'Importeren',
		roles: ['provider', 'coordinator', 'editor'],
		isInMenu: true,
		Component: '/admin/Import/ImportPage.tsx#ImportPage',
	},
	importColumns: {
		path: '/importeren/kolommen',
		label: 'Kolommen',
		roles: ['provider', 'coordinator', 'editor'],
		isInMenu: false,
		Component: '/admin/Import/ColumnsPage.tsx#ColumnsPage',
	},
	/** After the pages with an address of their own below `/importeren`: the first that fits is shown. */
	importRun: {
		path: '/importeren/:id',
		label: 'Import',
		roles: ['provider', 'coordinator', 'editor'],
		isInMenu: false,
		Component: '/admin/Import/RunPage.tsx#RunPage',
	},
	exporting: {
		path: '/exporteren',
		label: 'Exporteren',
		roles: ['provider', 'coordinator', 'editor', 'auditor'],
		isInMenu: true,
		Component: '/admin/Export/ExportPage.tsx#ExportPage',
	},
	ownCases: {
		path: '/erkenning',
		label: 'Erkenning aanvragen',
		roles: ['provider', 'coordinator'],
		isInMenu: true,
		Component: '/admin/Recognition/OwnCasesPage.tsx#OwnCasesPage',
	},
	ownCase: {
		path: '/erkenning/:id',
		label: 'Aanvraag',
		roles: ['provider', 'coordinator'],
		isInMenu: false,
		Component: '/admin/Recognition/OwnCasePage.tsx#OwnCasePage',
	},
	reviews: {
		path: '/beoordelen',
		label: 'Beoordelen',
		roles: ['reviewer'],
		isInMenu: true,
		Component: '/admin/Review/ReviewQueuePage.tsx#ReviewQueuePage',
	},
	review: {
		path: '/beoordelen/:id',
		label: 'Beoordeling',
		roles: ['reviewer'],
		isInMenu: false,
		Component: '/admin/Review/ReviewPage.tsx#ReviewPage',
	},
	mails: { path: '/e-mails', label: 'E-mails', roles: ['admin'], isInMenu: true, Component: '/admin/Mails/MailsPage.tsx#MailsPage' },
	choosePassword: {
		path: '/wachtwoord',
		label: 'Wachtwoord kiezen',
		roles: 'everybody',
		isInMenu: false,
		Component: '/admin/ChoosePassword/ChoosePasswordPage.tsx#ChoosePasswordPage',
	},
	confirmAddress: {
		path: '/e-mailadres',
		label: 'E-mailadres bevestigen',
		roles: 'everybody',
		isInMenu: false,
		Component: '/admin/ConfirmAddress/ConfirmAddressPage.tsx#ConfirmAddressPage',
	},
	plans: {
		path: '/gepland',
		label: 'Gepland',
		roles: ['provider', 'coordinator', 'editor', 'auditor'],
		isInMenu: true,
		Component: '/admin/Plans/PlansPage.tsx#PlansPage',
	},
	archive: {
		path: '/archief',
		label: 'Archief',
		roles: ['provider', 'coordinator', 'editor', 'auditor'],
		isInMenu: true,
		Component: '/admin/Archive/ArchivePage.tsx#ArchivePage',
	},
	invariants: {
		path: '/controle',
		label: 'Controle',
		roles: ['admin', 'auditor'],
		isInMenu: true,
		Component: '/admin/Invariants/InvariantsPage.tsx#InvariantsPage',
	},
	goLive: {
		path: '/van-voorbeeld-naar-echt',
		label: 'Van voorbeeld naar echt',
		roles: ['admin', 'editor'],
		isInMenu: true,
		Component: '/admin/GoLive/GoLivePage.tsx#GoLivePage',
	},
	rounds: {
		path: '/rondes',
		label: 'Rondes',
		roles: ['secretary', 'committee', 'auditor'],
		isInMenu: true,
		Component: '/admin/Round/RoundListPage.tsx#RoundListPage',
	},
	round: {
		path: '/rondes/:id',
		label: 'Ronde',
		roles: ['secretary', 'committee', 'auditor'],
		isInMenu: false,
		Component: '/admin/Round/RoundPage.tsx#RoundPage',
	},
	criteriaSets: {
		path: '/criteria',
		label: 'Criteria',
		roles: ['secretary', 'committee', 'auditor'],
		isInMenu: true,
		Component: '/admin/Criteria/CriteriaListPage.tsx#CriteriaListPage',
	},
	criteriaSet: {
		path: '/criteria/:id',
		label: 'Versie van de criteria',
		roles: ['secretary', 'committee', 'auditor'],
		isInMenu: false,
		Component: '/admin/Criteria/CriteriaSetPage.tsx#CriteriaSetPage',
	},
	qualityCases: {
		path: '/zaken',
		label: 'Zaken',
		roles: ['secretary', 'committee', 'auditor'],
		isInMenu: true,
		Component: '/admin/CaseList/CaseListPage.tsx#CaseListPage',
	},
	qualityCase: {
		path: '/zaken/:id',
		label: 'Zaak',
		/** A reviewer too, who was named to decide in one case. */
		roles: ['secretary', 'committee', 'auditor', 'reviewer'],
		isInMenu: false,
		Component: '/admin/Case/CasePage.tsx#CasePage',
	},
} as const satisfies Record<string, WorkPage>;

/** The work pages as the views that Payload's config wants. */
export function workViews(): Record<string, { path: `/${string}`; Component: string; exact: true; meta: { title: string } }> {
	return Object.fromEntries(entriesOf(WORK_PAGES).map(([key, { path, label, Component }]) => [key, { path, Component, exact: true, meta: { title: label } }]));
}

/** The pages that somebody with the given roles finds in the menu. */
export function menuFor(roles: readonly Role[]): { path: string; label: string }[] {
	return entriesOf(WORK_PAGES)
		.filter(([, page]) => page.isInMenu && isFor(page, roles))
		.map(([, { path, label }]) => ({ path, label }));
}

/** Whether a page is for somebody with the given roles. */
export function isFor({ roles }: Pick<WorkPage, 'roles'>, held: readonly Role[]): boolean {
	return roles === 'everybody' || roles.some((role) => held.includes(role));
}

function entriesOf(pages: Record<string, WorkPage>): [string, WorkPage][] {
	return Object.entries(pages);
}
