import type { CollectionConfig } from 'payload';
import { hasRole, nobody } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { lifecycleFields } from '../../fields/lifecycle.ts';
import { checkField, lineField, numberField, paragraphField } from '../../fields/text.ts';
import { aboutCase, keyField, personField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';
import { endpoints } from './endpoints.ts';

/** Who reviews which case and what came of it. A reviewer works on the own ones through doors; providers never learn who reviewed. */
export const Reviews: CollectionConfig = {
	slug: 'reviews',
	labels: { singular: 'Beoordeling', plural: 'Beoordelingen' },
	access: { read: walled(hasRole('secretary', 'auditor'), { caseId: 'case' }), create: nobody, update: nobody, delete: nobody },
	lockDocuments: false,
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'Wie wat beoordeelt, hoe ver het is en wat ervan kwam.',
		useAsTitle: 'state',
		defaultColumns: ['case', 'reviewer', 'state', 'dueDay', 'score'],
		hidden: hiddenExceptFor('secretary', 'auditor'),
	},
	defaultSort: 'dueDay',
	endpoints,
	indexes: [
		{ fields: ['reviewer', 'state', 'dueDay'] },
		{ fields: ['reviewer', 'state', 'deliveredAt'] },
		{ fields: ['case', 'state'] },
		{ fields: ['round', 'state', 'dueDay'] },
		{ fields: ['state', 'dueDay'] },
	],
	fields: [
		keyField,
		...aboutCase(),
		{
			name: 'round',
			type: 'relationship',
			relationTo: 'rounds',
			label: 'Ronde',
			required: true,
			index: true,
			admin: { description: 'De ronde waarin gevraagd is.' },
		},
		personField({ name: 'reviewer', label: 'Beoordelaar', description: 'Wie gevraagd is.', required: true }),
		...lifecycleFields(reviewLifecycle.states),
		checkField({ name: 'isThird', label: 'Derde beoordelaar', description: 'Gevraagd omdat de anderen uiteenliepen.' }),
		paragraphField({ name: 'grounds', label: 'Waarom deze beoordelaar', description: 'De redenen van het voorstel of van wie koos.' }),
		{ name: 'declaredAt', type: 'date', label: 'Verklaard op', admin: { description: 'Wanneer de beoordelaar verklaarde wel of geen belang te hebben.' } },
		{
			name: 'scores',
			type: 'array',
			label: 'Scores',
			labels: { singular: 'Score', plural: 'Scores' },
			admin: { description: 'Per criterium het niveau en de reden.' },
			fields: [
				lineField({ name: 'criterion', label: 'Criterium', description: 'De code.', required: true, maxLength: 60 }),
				{ name: 'level', type: 'number', label: 'Niveau', admin: { description: 'Vanaf 1; leeg als niet van toepassing of nog niet gekozen.' } },
				checkField({ name: 'doesNotApply', label: 'Niet van toepassing', description: 'Alleen waar het criterium dat toelaat.' }),
				paragraphField({ name: 'reason', label: 'Reden', description: 'Gaat zonder naam naar de aanbieder.', maxLength: 4000 }),
			],
		},
		paragraphField({ name: 'internalNote', label: 'Interne notitie', description: 'Alleen voor het secretariaat.', maxLength: 4000 }),
		numberField({ name: 'draftRevision', label: 'Versie van het concept', description: 'Telt op bij elke keer bewaren.', min: 0, max: 1_000_000 }),
		numberField({ name: 'score', label: 'Score', description: 'Bij het inleveren berekend, 0 tot 100.', min: 0, max: 100 }),
		{ name: 'deliveredAt', type: 'date', label: 'Ingeleverd op', admin: { description: 'Het moment.' } },
		{ name: 'remindedAt', type: 'date', label: 'Herinnerd op', admin: { description: 'Het laatste bericht dat de termijn voorbij is.' } },
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen beoordeling.' }),
	],
};
