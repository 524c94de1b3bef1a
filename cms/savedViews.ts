import {
	APIError,
	type CollectionConfig,
	type CollectionSlug,
	type Config,
	type FieldHook,
	type PayloadRequest,
	type SanitizedCollectionConfig,
	type Where,
} from 'payload';
import { holds, providerIdsOf, regionIdsOf } from './access/principal.ts';
import { ROLES } from './domain/shared/roles.ts';

/** The lists of which somebody can keep a view: columns, filters and order under a name. */
const LISTS: readonly CollectionSlug[] = [
	'offerings',
	'editions',
	'paths',
	'pages',
	'competences',
	'providers',
	'regions',
	'boards',
	'schools',
	'vocabulary',
	'media',
	'admissions',
	'recognitions',
	'users',
	'mails',
	'activities',
];

const ORGANISATION = 'organisation';

/** A filter here can name a case, of which a colleague with an interest must read nowhere. */
const NEVER_SHARED: readonly CollectionSlug[] = ['recognitions'];
const keepToOneself: FieldHook = ({ data, value }) => {
	const isShared = data?.['access']?.read?.constraint === ORGANISATION;
	if (isShared && NEVER_SHARED.some((slug) => slug === data?.['relatedCollection']))
		throw new APIError('Een weergave van erkenningen kunt u niet delen: zij kan zaken noemen die een collega niet mag kennen.', 400, null, true);
	return value;
};

/** Lets people keep views of the work lists. */
export function withSavedViews(collections: CollectionConfig[]): CollectionConfig[] {
	return collections.map((collection) => (LISTS.some((slug) => slug === collection.slug) ? { ...collection, enableQueryPresets: true } : collection));
}

/**
 * Whose views are whose: one's own, or, read-only, those of a colleague of the same organisation or with the same office role. Payload's "everyone"
 * and "specific users" are left out: the one crosses organisations, the other asks for a list of accounts.
 */
export const queryPresets: NonNullable<Config['queryPresets']> = {
	labels: { singular: 'Weergave', plural: 'Weergaven' },
	access: {},
	filterConstraints: ({ options }) => options.filter((option) => typeof option === 'string' || option.value === 'onlyMe' || option.value === ORGANISATION),
	constraints: {
		read: [
			{
				label: 'Collega’s van mijn organisatie of rol',
				value: ORGANISATION,
				access: ({ req }): Where => ({ 'access.read.circles': { in: circlesOf(req) } }),
				fields: [
					{
						name: 'circles',
						type: 'text',
						hasMany: true,
						label: 'Gedeeld met',
						hooks: { beforeChange: [keepToOneself, ({ req, value }) => (req.user ? circlesOf(req) : value)] },
						admin: { hidden: true, description: 'De organisaties en rollen van wie de weergave maakte.' },
					},
				],
			},
		],
		update: [],
		delete: [],
	},
};

/** The organisations for which somebody works, and the office roles that have none. */
function circlesOf({ user }: PayloadRequest): string[] {
	const offices = ROLES.filter(({ code, scope }) => scope === 'none' && holds(user, code)).map(({ code }) => `role:${code}`);
	return [
		...providerIdsOf(user, 'provider', 'trainer').map((id) => `provider:${id}`),
		...regionIdsOf(user, 'coordinator', 'broker').map((id) => `region:${id}`),
		...offices,
	];
}

const WORDS: Record<string, { label: string; description: string }> = {
	title: { label: 'Naam', description: 'Zoals de weergave in de lijst heet.' },
	isShared: { label: 'Delen', description: 'Aan als anderen haar ook mogen gebruiken.' },
	access: { label: 'Wie mag wat', description: 'Wijzigen en weggooien doet alleen wie haar maakte.' },
	read: { label: 'Gebruiken', description: 'Wie haar ziet.' },
	update: { label: 'Wijzigen', description: 'Wie haar wijzigt.' },
	delete: { label: 'Weggooien', description: 'Wie haar weggooit.' },
	constraint: { label: 'Wie', description: 'Alleen u, of ook collega’s.' },
	users: { label: 'Van', description: 'Wie haar maakte.' },
	where: { label: 'Filters', description: 'Welke items erin staan.' },
	columns: { label: 'Kolommen', description: 'Wat er van elk item staat.' },
	groupBy: { label: 'Gegroepeerd op', description: 'Per welk veld de lijst is verdeeld.' },
	relatedCollection: { label: 'Lijst', description: 'Bij welke lijst zij hoort.' },
	isTemp: { label: 'Tijdelijk', description: 'Alleen om te proberen.' },
};
const CHOICES: Record<string, string> = { onlyMe: 'Alleen ik', everyone: 'Iedereen', specificUsers: 'Bepaalde mensen' };

/** Payload words its saved views in English: ours are in Dutch. */
export function wordSavedViews(collections: SanitizedCollectionConfig[]): void {
	const views = collections.find(({ slug }) => slug === 'payload-query-presets');
	if (views) wordFields(views.fields);
}

type AnyField = SanitizedCollectionConfig['fields'][number];

function wordFields(fields: AnyField[]): void {
	for (const field of fields) {
		const words = 'name' in field ? WORDS[field.name] : null;
		if (words && 'label' in field && field.label !== false) field.label = words.label;
		if (words) field.admin = { ...field.admin, description: words.description };
		if (field.type === 'collapsible') field.label = WORDS[nameOfFirst(field.fields)]?.label ?? field.label;
		if (field.type === 'select')
			field.options = field.options.map((option) => (typeof option === 'string' ? option : { ...option, label: CHOICES[option.value] ?? option.label }));
		if ('fields' in field) wordFields(field.fields);
	}
}

function nameOfFirst([first]: AnyField[]): string {
	return first && 'name' in first ? (first.name ?? '') : '';
}
