import type { Role } from '../../domain/shared/roles.ts';
import { menuFor } from '../view/workPages.ts';

export type QuickLink = { href: string; label: string };

const OWN_OFFERING: readonly QuickLink[] = [
	{ href: '/collections/offerings/create', label: 'Nieuw aanbod maken' },
	{ href: '/collections/offerings', label: 'Mijn aanbod' },
	{ href: '/collections/editions/create', label: 'Nieuwe uitvoering plannen' },
	{ href: '/collections/editions', label: 'Mijn uitvoeringen' },
];

/** Where each role begins; addresses below the admin's root. */
const BY_ROLE: Partial<Record<Role, readonly QuickLink[]>> = {
	provider: OWN_OFFERING,
	coordinator: [...OWN_OFFERING, { href: '/collections/schools', label: 'Scholen van de regio' }],
	broker: [{ href: '/collections/schools', label: 'Scholen van de regio' }],
	editor: [
		{ href: '/collections/offerings', label: 'Al het aanbod' },
		{ href: '/collections/paths', label: 'Ontwikkelpaden' },
		{ href: '/collections/pages', label: 'Pagina’s' },
		{ href: '/collections/providers/create', label: 'Nieuwe aanbieder opnemen' },
		{ href: '/collections/vocabulary', label: 'Begrippen' },
	],
	secretary: [
		{ href: '/zaken?stand=submitted', label: 'Ingediende aanvragen' },
		{ href: '/collections/rounds/create', label: 'Ronde plannen' },
	],
	auditor: [
		{ href: '/collections/activities', label: 'Logboek' },
		{ href: '/collections/offerings', label: 'Al het aanbod' },
	],
	admin: [{ href: '/collections/users', label: 'Gebruikers' }],
};

/** The links of all roles that somebody holds, and the pages of the menu, each once. */
export function quickLinksFor({ roles, root }: { roles: readonly Role[]; root: string }): QuickLink[] {
	const links = [
		...roles.flatMap((role) => BY_ROLE[role] ?? []),
		...menuFor(roles).map(({ path, label }) => ({ href: path, label })),
		{ href: '/account', label: 'Mijn account' },
	];
	return links
		.filter(({ href }, index) => links.findIndex((other) => other.href === href) === index)
		.map(({ href, label }) => ({ href: `${root}${href}`, label }));
}
