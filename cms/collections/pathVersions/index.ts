import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { PATH_VERSION_STATES } from '../../domain/path/version.ts';
import { dayField } from '../../fields/day.ts';
import { choiceField } from '../../fields/terms.ts';
import { lineField, numberField, paragraphField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { pathTextFields, stagesField } from '../paths/fields.ts';

/** What a path said from a day on, kept as it was established. A record without versions: only the verbs of a path write it. */
export const PathVersions: CollectionConfig = {
	slug: 'pathVersions',
	labels: { singular: 'Padversie', plural: 'Padversies' },
	access: { read: hasRole('editor', 'auditor'), create: nobody, update: nobody, delete: nobody },
	admin: {
		hideAPIURL: true,
		group: GROUPS.paths,
		description: 'De tekst van een ontwikkelpad zoals die vanaf een dag geldt. Een versie verandert nooit; u stelt er een vast bij het pad zelf.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'number', 'validFrom', 'state', 'whatChanged'],
		hidden: hiddenExceptFor('editor', 'auditor'),
	},
	defaultSort: '-validFrom',
	indexes: [{ fields: ['path', 'number'] }, { fields: ['state', 'validFrom'] }],
	fields: [
		{ name: 'key', type: 'text', unique: true, required: true, label: 'Sleutel', admin: { hidden: true, description: 'Pad en versienummer.' } },
		{
			name: 'path',
			type: 'relationship',
			relationTo: 'paths',
			label: 'Ontwikkelpad',
			required: true,
			index: true,
			admin: { position: 'sidebar', description: 'Het pad waarvan dit een versie is.' },
		},
		numberField({ name: 'number', label: 'Versie', description: 'Telt door per pad.', required: true, min: 1, max: 9999 }),
		dayField({ name: 'validFrom', label: 'Geldig vanaf', description: 'De eerste dag waarop deze tekst geldt.', required: true }),
		choiceField({ name: 'state', label: 'Toestand', description: 'Of de versie al is ingegaan.', terms: PATH_VERSION_STATES, required: true }),
		paragraphField({ name: 'whatChanged', label: 'Wat er verandert', description: 'Staat op de website.', required: true, maxLength: 500 }),
		{ name: 'appliedAt', type: 'date', label: 'Live gezet', admin: { description: 'Wanneer de tekst op de website kwam.' } },
		lineField({ name: 'title', label: 'Titel', description: 'De naam van het ontwikkelpad.', required: true }),
		...pathTextFields(),
		stagesField({ hasOutline: false }),
	],
};
