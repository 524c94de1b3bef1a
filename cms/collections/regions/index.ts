import type { CollectionConfig } from 'payload';
import { editorsRegister } from '../../access/reference.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { REGION_KINDS } from '../../domain/shared/terms.ts';
import { slugField } from '../../fields/slug.ts';
import { choiceField, termsField } from '../../fields/terms.ts';
import { checkField, lineField, paragraphField, urlField } from '../../fields/text.ts';
import { rememberOldRegisterAddress } from '../addressHooks.ts';
import { unsavedText } from '../editControls.ts';
import { GROUPS } from '../groups.ts';
import { keepReports } from '../keepReports.ts';
import { publicHooks } from '../publicHooks.ts';
import { refuseWhileInUse } from '../refuseWhileInUse.ts';
import { endpoints } from './endpoints.ts';

/** The education regions: networks of boards and teacher-training institutes, with a penvoerder. */
export const Regions: CollectionConfig = {
	slug: 'regions',
	labels: { singular: 'Onderwijsregio', plural: "Onderwijsregio's" },
	access: editorsRegister,
	admin: {
		hideAPIURL: true,
		group: GROUPS.registers,
		description: "De onderwijsregio's met de bron van elk gegeven. Wat niet bevestigd is, staat ook zo op de website.",
		useAsTitle: 'name',
		defaultColumns: ['name', 'kind', 'sectors', 'isConfirmed'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: 'name',
	endpoints,
	fields: [
		unsavedText,
		lineField({ name: 'name', label: 'Naam', description: 'De officiële naam.', required: true, isIndexed: true }),
		slugField({ from: 'name' }),
		choiceField({ name: 'kind', label: 'Soort', description: 'Een regio op de kaart of een landelijk netwerk.', terms: REGION_KINDS, required: true }),
		termsField({ name: 'sectors', kind: 'sector', label: 'Sectoren', description: 'Leeg als de bronnen het niet zeggen.' }),
		paragraphField({ name: 'summary', label: 'Over de regio', description: 'Een korte tekst voor bezoekers.' }),
		urlField({ name: 'website', label: 'Website', description: 'Het adres van het loket of de regio.' }),
		checkField({ name: 'isConfirmed', label: 'Bevestigd', description: 'Uit: naam en gegevens staan als "nog niet bevestigd" op de website.' }),
		paragraphField({ name: 'source', label: 'Bron', description: 'Waar deze gegevens vandaan komen, met datum.', required: true }),
		paragraphField({ name: 'remark', label: 'Opmerking', description: 'Wat onzeker is. Staat ook op de website.' }),
	],
	hooks: publicHooks({
		collection: 'regions',
		extra: {
			beforeChange: [rememberOldRegisterAddress('regions')],
			afterDelete: [keepReports('regions')],
			beforeDelete: [
				refuseWhileInUse([
					{ collection: 'offerings', paths: ['regions'], word: 'keer aanbod' },
					{ collection: 'editions', paths: ['regions'], word: 'uitvoeringen' },
					{ collection: 'providers', paths: ['region'], word: 'aanbieders' },
					{ collection: 'schools', paths: ['regions.region'], word: 'scholen' },
					{ collection: 'users', paths: ['roles.region'], word: 'accounts' },
				]),
			],
		},
	}),
};
