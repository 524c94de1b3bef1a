import { AUDIENCE_SCOPES, LANGUAGES, LEVELS, MODALITIES, PAYERS, type Term } from '../shared/terms.ts';

export const BULK_KINDS = ['offerings', 'editions'] as const;
export const BULK_WAYS = ['set', 'add', 'remove', 'raise'] as const;
export type BulkKind = (typeof BULK_KINDS)[number];
export type BulkWay = (typeof BULK_WAYS)[number];

/** A field that may be changed for many at once, and in which ways. `choices` is a closed list, `of` the register that a list is chosen from. */
export type BulkField = {
	kind: BulkKind;
	name: string;
	label: string;
	ways: readonly BulkWay[];
	type: 'text' | 'choice' | 'list' | 'money' | 'count';
	choices?: readonly Term[];
	of?: { collection: 'regions' | 'vocabulary'; kind?: 'theme' | 'subject' | 'sector' };
};

const SET = ['set'] as const;
const LIST = ['add', 'remove', 'set'] as const;
const MONEY = ['set', 'raise'] as const;
const REGIONS = { type: 'list', ways: LIST, of: { collection: 'regions' } } as const;

/** The fields that are the same for many and safe to change together. Title, text, provider, dates and state are none of them. */
export const BULK_FIELDS: readonly BulkField[] = [
	{ kind: 'offerings', name: 'contactName', label: 'Contactpersoon of afdeling', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'contactEmail', label: 'E-mailadres', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'contactPhone', label: 'Telefoon', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'enrolmentUrl', label: 'Webadres voor inschrijving', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'priceInCents', label: 'Prijs per deelnemer', type: 'money', ways: MONEY },
	{ kind: 'offerings', name: 'priceIncludes', label: 'Wat is inbegrepen', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'payer', label: 'Wie betaalt', type: 'choice', ways: SET, choices: PAYERS },
	{ kind: 'offerings', name: 'payerNote', label: 'Toelichting bij de kosten', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'language', label: 'Taal', type: 'choice', ways: SET, choices: LANGUAGES },
	{ kind: 'offerings', name: 'level', label: 'Niveau', type: 'choice', ways: SET, choices: LEVELS },
	{ kind: 'offerings', name: 'audience', label: 'Voor wie', type: 'text', ways: SET },
	{ kind: 'offerings', name: 'audienceScope', label: 'Wie mag meedoen', type: 'choice', ways: SET, choices: AUDIENCE_SCOPES },
	{ kind: 'offerings', name: 'sectors', label: 'Sectoren', type: 'list', ways: LIST, of: { collection: 'vocabulary', kind: 'sector' } },
	{ kind: 'offerings', name: 'subjects', label: 'Vakken en leergebieden', type: 'list', ways: LIST, of: { collection: 'vocabulary', kind: 'subject' } },
	{ kind: 'offerings', name: 'themes', label: "Thema's", type: 'list', ways: LIST, of: { collection: 'vocabulary', kind: 'theme' } },
	{ kind: 'offerings', name: 'regions', label: "Onderwijsregio's", ...REGIONS },
	{ kind: 'editions', name: 'priceInCents', label: 'Prijs per deelnemer', type: 'money', ways: MONEY },
	{ kind: 'editions', name: 'capacity', label: 'Aantal plaatsen', type: 'count', ways: SET },
	{ kind: 'editions', name: 'modality', label: 'Manier van deelnemen', type: 'choice', ways: SET, choices: MODALITIES },
	{ kind: 'editions', name: 'enrolmentUrl', label: 'Webadres voor inschrijving', type: 'text', ways: SET },
	{ kind: 'editions', name: 'regions', label: "Onderwijsregio's", ...REGIONS },
];

export const WAY_LABELS: Record<BulkWay, string> = {
	set: 'Vervangen door',
	add: 'Toevoegen',
	remove: 'Weghalen',
	raise: 'Verhogen met een percentage',
};

/** The field with this name; null where it may not be changed for many at once. */
export function findBulkField({ kind, name }: { kind: BulkKind; name: string }): BulkField | null {
	return BULK_FIELDS.find((field) => field.kind === kind && field.name === name) ?? null;
}
