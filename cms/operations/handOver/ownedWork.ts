import type { CollectionSlug, Where } from 'payload';
import type { Role } from '../../domain/shared/roles.ts';

/** Records that belong to one person by name, so that they must go to somebody else when that person leaves. */
export type OwnedWork = {
	collection: CollectionSlug;
	/** Leads from the record to the account; into a field of plain data too. */
	path: string;
	/** What it is, one and many, in a sentence: "1 openstaande uitnodiging", "3 openstaande uitnodigingen". */
	one: string;
	many: string;
	/** Only these of them: what is finished stays with whoever did it. */
	where?: Where;
	/** To a colleague who holds one of these roles: in other hands it would only fail. Null: of no use to anybody else, so it ends. */
	heirs: readonly Role[] | null;
	/** What ending it writes, where the record stays because others look at it. Deleted otherwise. */
	ended?: Record<string, unknown>;
};

const KEEPERS: readonly Role[] = ['provider', 'coordinator', 'editor'];

/**
 * All that is personally owned. Whoever adds a field that makes a record somebody's own work adds a row here; what belongs to an organisation
 * (offerings, schools) needs none, and what merely says who did something (the log) stays as it is.
 */
export const OWNED_WORK: readonly OwnedWork[] = [
	{
		collection: 'users',
		path: 'invitedBy',
		one: 'openstaande uitnodiging',
		many: 'openstaande uitnodigingen',
		where: { accountState: { equals: 'invited' } },
		heirs: ['provider', 'coordinator', 'admin'],
		ended: { invitedBy: null },
	},
	{
		collection: 'plannedChanges',
		path: 'plannedBy',
		one: 'geplande publicatie of intrekking',
		many: 'geplande publicaties en intrekkingen',
		where: { state: { equals: 'waiting' } },
		heirs: KEEPERS,
		ended: { state: 'cancelled' },
	},
	{ collection: 'importRuns', path: 'owner', one: 'ingelezen bestand', many: 'ingelezen bestanden', heirs: KEEPERS },
	{ collection: 'importRows', path: 'owner', one: 'regel daarvan', many: 'regels daarvan', heirs: KEEPERS },
	{ collection: 'importMappings', path: 'owner', one: 'bewaarde kolomindeling', many: 'bewaarde kolomindelingen', heirs: KEEPERS },
	{
		collection: 'payload-locked-documents',
		path: 'user.value',
		one: 'item dat nog open staat om te bewerken',
		many: 'items die nog open staan om te bewerken',
		heirs: null,
	},
	{
		collection: 'payload-query-presets',
		path: 'access.update.users',
		one: 'eigen weergave van een lijst',
		many: 'eigen weergaven van lijsten',
		where: { isShared: { not_equals: true } },
		heirs: null,
	},
	{ collection: 'payload-preferences', path: 'user.value', one: 'eigen instelling van het scherm', many: 'eigen instellingen van het scherm', heirs: null },
];
