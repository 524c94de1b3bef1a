import type { ArrayField, Condition, DateField, Field, TextField } from 'payload';
import { ACCOUNT_STATES } from '../../domain/account/invitation.ts';
import { ROLES } from '../../domain/shared/roles.ts';
import { dayField } from '../../fields/day.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { onlyAdminOfOthers } from './access.ts';

const bySystem = { create: () => false, update: () => false };
const standsAlready: Condition = (_data, _row, { operation }) => operation !== 'create';
const roleNamed = (scope: string) => (_data: unknown, row: { role?: string }) => ROLES.some(({ code, scope: asked }) => code === row?.role && asked === scope);

/** What somebody may do, bound to one organisation where the role asks for one; as a deputy between two days. */
const roles: ArrayField = {
	name: 'roles',
	type: 'array',
	label: 'Rollen',
	labels: { singular: 'Rol', plural: 'Rollen' },
	saveToJWT: false,
	access: { update: onlyAdminOfOthers },
	admin: {
		description: 'Wat iemand mag. Een persoon kan meer rollen hebben.',
		components: { Cell: '/admin/Cells/Roles.tsx#Roles', RowLabel: '/admin/RowLabels/RoleLabel.tsx#RoleLabel' },
	},
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
		{
			name: 'deputyFor',
			type: 'relationship',
			relationTo: 'users',
			label: 'Vervangt',
			index: true,
			access: bySystem,
			admin: { readOnly: true, condition: (_data, row) => Boolean(row?.deputyFor), description: 'De collega die vervangen wordt.' },
		},
		whileDeputy(dayField({ name: 'from', label: 'Vanaf', description: 'De eerste dag van de vervanging.', isReadOnly: true })),
		whileDeputy(
			dayField({ name: 'until', label: 'Tot en met', description: 'De laatste dag van de vervanging; daarna vervalt de rol vanzelf.', isReadOnly: true }),
		),
	],
};

/** The address that somebody wants instead, until it is confirmed; only our own verbs read and write it. */
const newAddress: Field[] = [
	secret({ ...lineField({ name: 'newEmail', label: 'Nieuw e-mailadres', description: 'Wacht op bevestiging.' }), index: true }),
	secret({ ...lineField({ name: 'newEmailToken', label: 'Sleutel van de bevestiging', description: 'De vingerafdruk ervan.' }), index: true }),
	secret({ name: 'newEmailUntil', type: 'date', label: 'Te bevestigen tot', admin: { description: 'Daarna werkt de link niet meer.' } }),
	secret({ name: 'newEmailAskedAt', type: 'date', label: 'Aangevraagd op', admin: { description: 'Voor de pauze tussen twee aanvragen.' } }),
];

/** What the system keeps of an account. */
const facts: Field[] = [
	{
		name: 'accountState',
		type: 'select',
		label: 'Stand',
		defaultValue: 'active',
		index: true,
		options: ACCOUNT_STATES.map(({ code, label }) => ({ value: code, label })),
		access: bySystem,
		admin: { readOnly: true, position: 'sidebar', condition: standsAlready, description: 'Uitgenodigd, actief of vertrokken.' },
	},
	{
		name: 'invitedUntil',
		type: 'date',
		label: 'Uitnodiging geldig tot',
		access: bySystem,
		admin: {
			readOnly: true,
			position: 'sidebar',
			condition: ({ accountState }) => accountState === 'invited',
			date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
			description: 'Daarna is een nieuwe uitnodiging nodig.',
		},
	},
	{
		name: 'invitedBy',
		type: 'relationship',
		relationTo: 'users',
		label: 'Uitgenodigd door',
		access: bySystem,
		admin: { hidden: true, description: 'Wie het account maakte.' },
	},
	{
		name: 'lastSignInOn',
		type: 'date',
		label: 'Laatst ingelogd',
		access: bySystem,
		admin: {
			readOnly: true,
			position: 'sidebar',
			condition: standsAlready,
			date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
			description: 'De dag; niet het tijdstip.',
		},
	},
	checkField({
		name: 'wantsTaskMail',
		label: 'Herinneringen per e-mail',
		description: 'Hooguit één keer per week een overzicht, alleen als er iets nieuws op u wacht.',
		isOnByDefault: true,
		isInSidebar: true,
	}),
	{
		...checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen persoon; kan in productie niet inloggen.', isInSidebar: true }),
		access: bySystem,
	},
];

/** What Payload makes of its own accord, said otherwise: a password goes through its own doors, a session tells its kind of device. */
const ofPayload: Field[] = [
	{
		name: 'password',
		type: 'text',
		label: 'Wachtwoord',
		virtual: true,
		// Readable, or Payload's form takes it for absent and offers to change it; there is nothing to read.
		access: bySystem,
		admin: { hidden: true, description: 'Wordt nooit bewaard.' },
	},
	{
		name: 'sessions',
		type: 'array',
		fields: [lineField({ name: 'device', label: 'Apparaat', description: 'Grof: browser en soort apparaat.', maxLength: 60 })],
	},
];

export const fields: Field[] = [
	// Chosen by whoever invites; after that it changes only by `ask-new-address`, when the new address confirms.
	{ name: 'email', type: 'email', label: 'E-mailadres', access: { update: () => false }, admin: { description: 'Om mee in te loggen.' } },
	lineField({ name: 'name', label: 'Naam', description: 'Voor- en achternaam.', required: true, isIndexed: true }),
	roles,
	...facts,
	...newAddress,
	{
		name: 'account',
		type: 'ui',
		label: 'Account',
		admin: { components: { Field: '/admin/Accounts/AccountPanels.tsx#AccountPanels' }, condition: (_data, _row, { user }) => Boolean(user) },
	},
	...ofPayload,
];

function secret<Hidden extends TextField | DateField>(field: Hidden): Hidden {
	return { ...field, hidden: true, access: bySystem };
}

function whileDeputy(field: ReturnType<typeof dayField>): Field {
	return { ...field, access: bySystem, admin: { ...field.admin, condition: (_data, row) => Boolean(row?.deputyFor) } };
}
