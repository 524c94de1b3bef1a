import type { AccessResult, CollectionConfig } from 'payload';
import { anyOf, hasRole, type Rule } from '../../access/atoms.ts';
import { holds } from '../../access/principal.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { termsField } from '../../fields/terms.ts';
import { checkField, numberField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { logHooks } from '../logHooks.ts';
import { refuseStale } from '../refuseStale.ts';

/** A reviewer's own profile. */
const own: Rule = ({ req }): AccessResult => (req.user && holds(req.user, 'reviewer') ? { user: { equals: req.user.id } } : false);

/** What reviewers know about, where they come from and how much they can take on: what a proposal for assignment rests on. */
export const ReviewerProfiles: CollectionConfig = {
	slug: 'reviewerProfiles',
	labels: { singular: 'Profiel van een beoordelaar', plural: 'Profielen van beoordelaars' },
	access: {
		read: anyOf(hasRole('secretary', 'auditor'), own),
		create: hasRole('secretary'),
		update: anyOf(hasRole('secretary'), own),
		delete: hasRole('secretary'),
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'Waar beoordelaars verstand van hebben en hoeveel zij aankunnen. Daarop rust het voorstel voor de toewijzing.',
		useAsTitle: 'id',
		defaultColumns: ['user', 'sectors', 'capacity', 'isAvailable'],
		hidden: hiddenExceptFor('secretary', 'auditor', 'reviewer'),
	},
	fields: [
		{
			name: 'user',
			type: 'relationship',
			relationTo: 'users',
			label: 'Beoordelaar',
			required: true,
			unique: true,
			index: true,
			filterOptions: { 'roles.role': { equals: 'reviewer' } },
			access: { update: ({ req }) => holds(req.user, 'secretary') },
			admin: { description: 'Het account.' },
		},
		termsField({ kind: 'sector', name: 'sectors', label: 'Sectoren', description: 'Waar de beoordelaar thuis is.' }),
		termsField({ kind: 'subject', name: 'subjects', label: 'Vakken en leergebieden', description: 'Waar de beoordelaar verstand van heeft.' }),
		termsField({ kind: 'theme', name: 'themes', label: 'Thema’s', description: 'Waar de beoordelaar verstand van heeft.' }),
		{
			name: 'regions',
			type: 'relationship',
			relationTo: 'regions',
			hasMany: true,
			label: 'Werkt in',
			admin: { description: 'Onderwijsregio’s waarin de beoordelaar werkt. Aanbod uit een andere regio gaat voor.' },
		},
		{
			...numberField({ name: 'capacity', label: 'Zaken tegelijk', description: 'Hoeveel de beoordelaar aankan.', required: true, min: 0, max: 50 }),
			defaultValue: 5,
		},
		checkField({ name: 'isAvailable', label: 'Beschikbaar', description: 'Uit: wordt niet voorgesteld.', isOnByDefault: true }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen profiel.' }),
	],
	hooks: { ...logHooks('reviewerProfiles'), beforeValidate: [refuseStale] },
};
