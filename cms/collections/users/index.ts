import type { CollectionConfig } from 'payload';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { env } from '../../env.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';
import { fields } from './fields.ts';
import { guardRoles, refuseExampleSignIn } from './hooks.ts';
import { inviteInstead, mailInvitation } from './inviteHooks.ts';
import { guardPassword } from './passwordHooks.ts';
import { followLostRoles, followRoleChange } from './roleHooks.ts';
import { mailLocked, noteSignIn } from './signInHooks.ts';

const LOCK_IN_MINUTES = 10;
const log = logHooks('users');

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
		listSearchableFields: ['name', 'email'],
		defaultColumns: ['name', 'roles', 'email', 'accountState', 'lastSignInOn'],
		hidden: hiddenExceptFor('admin', 'provider', 'coordinator'),
	},
	auth: {
		tokenExpiration: 8 * 60 * 60,
		maxLoginAttempts: 10,
		lockTime: LOCK_IN_MINUTES * 60 * 1000,
		useSessions: true,
		forgotPassword: { minRequestInterval: 60_000 },
		cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https://') },
	},
	defaultSort: 'name',
	endpoints,
	fields,
	hooks: {
		beforeOperation: [guardPassword],
		beforeValidate: [refuseStale, inviteInstead],
		beforeChange: [guardRoles, followRoleChange],
		beforeLogin: [refuseExampleSignIn],
		afterLogin: [noteSignIn],
		afterError: [mailLocked(LOCK_IN_MINUTES)],
		afterChange: [...log.afterChange, mailInvitation, followLostRoles],
		afterDelete: log.afterDelete,
	},
};
