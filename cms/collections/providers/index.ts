import type { CollectionConfig } from 'payload';
import { ownWorkFilter } from '../../access/ownWork.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { PROVIDER_KINDS } from '../../domain/shared/terms.ts';
import { richTextField } from '../../fields/richText.ts';
import { slugField } from '../../fields/slug.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField, mailField, paragraphField, urlField } from '../../fields/text.ts';
import { rememberOldRegisterAddress } from '../addressHooks.ts';
import { unsavedText } from '../editControls.ts';
import { GROUPS } from '../groups.ts';
import { keepReports } from '../keepReports.ts';
import { publicHooks } from '../publicHooks.ts';
import { refuseWhileInUse } from '../refuseWhileInUse.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';

/** The organisations that give training; a region may be one. */
export const Providers: CollectionConfig = {
	slug: 'providers',
	labels: { singular: 'Aanbieder', plural: 'Aanbieders' },
	access,
	admin: {
		baseFilter: ownWorkFilter(''),
		hideAPIURL: true,
		group: GROUPS.registers,
		description: 'De organisaties die scholing geven. Een onderwijsregio kan er zelf een zijn.',
		useAsTitle: 'name',
		listSearchableFields: ['name', 'email'],
		defaultColumns: ['name', 'kind', 'region', 'email', 'isAdmitted'],
		hidden: hiddenExceptFor('editor', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: 'name',
	indexes: [{ fields: ['isAdmitted', 'name'] }],
	endpoints,
	fields: [
		unsavedText,
		lineField({ name: 'name', label: 'Naam', description: 'De naam waaronder de organisatie bekend is.', required: true, isIndexed: true }),
		slugField({ from: 'name' }),
		choiceField({ name: 'kind', label: 'Soort organisatie', description: 'Wat voor organisatie het is.', terms: PROVIDER_KINDS, required: true }),
		{
			name: 'region',
			type: 'relationship',
			relationTo: 'regions',
			label: 'Onderwijsregio',
			index: true,
			admin: { description: 'Alleen als een onderwijsregio zelf de aanbieder is. De coördinator van die regio beheert dan dit aanbod.' },
		},
		paragraphField({ name: 'summary', label: 'Samenvatting', description: 'Een of twee zinnen.', required: true, maxLength: 300 }),
		richTextField({ name: 'description', label: 'Over de aanbieder', description: 'Wie u bent en hoe u werkt.' }),
		urlField({ name: 'website', label: 'Website', description: 'Het adres van de eigen website.' }),
		mailField({ name: 'email', label: 'E-mailadres', description: 'Het adres waarop vragen van leraren binnenkomen.', required: true }),
		lineField({ name: 'phone', label: 'Telefoon', description: 'Alleen als leraren mogen bellen.', maxLength: 30 }),
		checkField({
			name: 'isAdmitted',
			label: 'Toegelaten',
			description: 'Aan zodra de redactie het eerste aanbod heeft doorgelaten. Daarna publiceert de aanbieder zelf.',
			isInSidebar: true,
		}),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen organisatie; de website zegt dat erbij.', isInSidebar: true }),
	],
	hooks: publicHooks({
		collection: 'providers',
		extra: {
			beforeChange: [rememberOldRegisterAddress('providers')],
			afterDelete: [keepReports('providers')],
			beforeDelete: [
				refuseWhileInUse([
					{ collection: 'offerings', paths: ['provider'], word: 'keer aanbod' },
					{ collection: 'users', paths: ['roles.provider'], word: 'accounts' },
				]),
			],
		},
	}),
};
