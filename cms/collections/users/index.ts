import type { CollectionConfig } from 'payload';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { ROLES } from '../../domain/shared/roles.ts';
import { env } from '../../env.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { access, onlyAdminOfOthers } from './access.ts';
import { guardRoles, refuseExampleSignIn, refuseOwnDeletion } from './hooks.ts';
import { passwordMail } from './passwordMail.ts';

const roleNamed = (scope: string) => (_data: unknown, row: { role?: string }) => ROLES.some(({ code, scope: asked }) => code === row?.role && asked === scope);

/** The people who work in the admin panel, with their roles. Visitors and participants have no account. */
export const Users: CollectionConfig = {
	slug: 'users',
	labels: { singular: 'Gebruiker', plural: 'Gebruikers' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.settings,
		description: 'Wie hier werkt en wat iemand mag. Een rol hoort soms bij één aanbieder of regio.',
		useAsTitle: 'name',
		defaultColumns: ['name', 'email', 'updatedAt'],
		hidden: hiddenExceptFor('admin', 'provider', 'coordinator'),
	},
	auth: {
		tokenExpiration: 8 * 60 * 60,
		maxLoginAttempts: 10,
		lockTime: 10 * 60 * 1000,
		useSessions: true,
		forgotPassword: {
			generateEmailSubject: () => 'Nieuw wachtwoord voor NAPL',
			generateEmailHTML: (args) => passwordMail({ token: args?.token ?? '', siteUrl: env.SITE_URL }),
		},
		cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https://') },
	},
	defaultSort: 'name',
	fields: [
		lineField({ name: 'name', label: 'Naam', description: 'Voor- en achternaam.', required: true, isIndexed: true }),
		{
			name: 'roles',
			type: 'array',
			label: 'Rollen',
			labels: { singular: 'Rol', plural: 'Rollen' },
			saveToJWT: false,
			access: { update: onlyAdminOfOthers },
			admin: { description: 'Wat iemand mag. Een persoon kan meer rollen hebben.' },
			fields: [
				{
					name: 'role',
					type: 'select',
					label: 'Rol',
					required: true,
					options: ROLES.map(({ code, label }) => ({ value: code, label })),
					admin: { description: 'De rol.' },
				},
				{
					name: 'provider',
					type: 'relationship',
					relationTo: 'providers',
					label: 'Aanbieder',
					index: true,
					admin: { condition: roleNamed('provider'), description: 'De organisatie waarvoor deze rol geldt.' },
				},
				{
					name: 'region',
					type: 'relationship',
					relationTo: 'regions',
					label: 'Onderwijsregio',
					index: true,
					admin: { condition: roleNamed('region'), description: 'De regio waarvoor deze rol geldt.' },
				},
			],
		},
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen persoon; kan in productie niet inloggen.', isInSidebar: true }),
	],
	hooks: { ...logHooks('users'), beforeChange: [guardRoles], beforeLogin: [refuseExampleSignIn], beforeDelete: [refuseOwnDeletion] },
};
