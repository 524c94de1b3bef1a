import type { Role } from '../domain/shared/roles.ts';

/** The password of every example sign-in. Production refuses these accounts altogether. */
export const EXAMPLE_PASSWORD = 'voorbeeld-wachtwoord-napl';

type ExampleUser = { email: string; name: string; title: string; role: Role; provider?: string; region?: string };

/** One fictitious person per role, and a second one where somebody else's records must stay out of sight. */
export const EXAMPLE_USERS: readonly ExampleUser[] = [
	{ email: 'redacteur@napl.example', name: 'Roos Redactie', title: 'Redacteur', role: 'editor' },
	{ email: 'aanbieder@napl.example', name: 'Anna Aanbod', title: 'Aanbieder (Leerhuis De Waterlijn)', role: 'provider', provider: 'leerhuis-de-waterlijn' },
	{
		email: 'aanbieder2@napl.example',
		name: 'Bram Bureau',
		title: 'Aanbieder (Bureau Kantlijn en Krul)',
		role: 'provider',
		provider: 'bureau-kantlijn-en-krul',
	},
	{
		email: 'nieuw@napl.example',
		name: 'Nora Nieuw',
		title: 'Nieuwe aanbieder (Atelier De Nieuwe Lamp)',
		role: 'provider',
		provider: 'atelier-de-nieuwe-lamp',
	},
	{ email: 'trainer@napl.example', name: 'Tess Trainer', title: 'Trainer (Leerhuis De Waterlijn)', role: 'trainer', provider: 'leerhuis-de-waterlijn' },
	{ email: 'regio@napl.example', name: 'Rik Regio', title: 'Regiocoördinator (Rijnmond)', role: 'coordinator', region: 'rijnmond' },
	{ email: 'makelaar@napl.example', name: 'Mira Makelaar', title: 'Clustermakelaar (Rijnmond)', role: 'broker', region: 'rijnmond' },
	{ email: 'aanbieder3@napl.example', name: 'Mees Meeuw', title: 'Aanbieder (Mus en Meeuw)', role: 'provider', provider: 'mus-en-meeuw' },
	{
		email: 'aanbieder4@napl.example',
		name: 'Dora Deuren',
		title: 'Aanbieder (Stichting Dertien Deuren)',
		role: 'provider',
		provider: 'stichting-dertien-deuren',
	},
	{ email: 'aanbieder5@napl.example', name: 'Ties Tolhuis', title: 'Aanbieder (Universiteit Tolhuis)', role: 'provider', provider: 'universiteit-tolhuis' },
	{ email: 'beoordelaar@napl.example', name: 'Bo Beoordelaar', title: 'Kwaliteitsbeoordelaar', role: 'reviewer' },
	{ email: 'beoordelaar2@napl.example', name: 'Ben Bril', title: 'Kwaliteitsbeoordelaar', role: 'reviewer' },
	{ email: 'beoordelaar3@napl.example', name: 'Bea Beschouwer', title: 'Kwaliteitsbeoordelaar', role: 'reviewer' },
	{ email: 'beoordelaar4@napl.example', name: 'Bas Bedachtzaam', title: 'Kwaliteitsbeoordelaar', role: 'reviewer' },
	{ email: 'secretaris@napl.example', name: 'Sam Secretaris', title: 'Kwaliteitssecretaris', role: 'secretary' },
	{ email: 'secretaris2@napl.example', name: 'Saar Secuur', title: 'Kwaliteitssecretaris', role: 'secretary' },
	{ email: 'commissie@napl.example', name: 'Chris Commissie', title: 'Commissielid kwaliteit', role: 'committee' },
	{ email: 'commissie2@napl.example', name: 'Cato College', title: 'Commissielid kwaliteit', role: 'committee' },
	{ email: 'commissie3@napl.example', name: 'Coen Kritisch', title: 'Commissielid kwaliteit', role: 'committee' },
	{ email: 'commissie4@napl.example', name: 'Carla Kalm', title: 'Commissielid kwaliteit', role: 'committee' },
	{ email: 'commissie5@napl.example', name: 'Cees Keur', title: 'Commissielid kwaliteit', role: 'committee' },
	{ email: 'beleid@napl.example', name: 'Bente Beleid', title: 'Beleidsmedewerker regelingen', role: 'policy' },
	{ email: 'declaraties@napl.example', name: 'Dirk Declaratie', title: 'Beoordelaar declaraties', role: 'assessor' },
	{ email: 'financien@napl.example', name: 'Fleur Financiën', title: 'Financiën', role: 'finance' },
	{ email: 'auditor@napl.example', name: 'Ada Audit', title: 'Auditor', role: 'auditor' },
	{ email: 'beheer@napl.example', name: 'Bas Beheer', title: 'Beheerder', role: 'admin' },
];
