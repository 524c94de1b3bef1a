import type { CollectionConfig } from 'payload';
import { editorsRegister } from '../../access/reference.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { slugField } from '../../fields/slug.ts';
import { checkField, lineField, paragraphField } from '../../fields/text.ts';
import { unsavedText } from '../editControls.ts';
import { exportDoor } from '../exportDoor.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';
import { refuseOwnDescendant } from '../refuseOwnDescendant.ts';
import { refuseWhileInUse } from '../refuseWhileInUse.ts';

/** What somebody can do after a step (OEAPI LearningOutcome); a tree. */
export const Competences: CollectionConfig = {
	slug: 'competences',
	labels: { singular: 'Competentie', plural: 'Competenties' },
	access: editorsRegister,
	admin: {
		hideAPIURL: true,
		group: GROUPS.paths,
		description: 'Wat iemand kan na een stap. Ontwikkelpaden en aanbod verwijzen ernaar.',
		useAsTitle: 'title',
		defaultColumns: ['title', 'parent', 'source', 'updatedAt'],
		hidden: hiddenExceptFor('editor'),
	},
	defaultSort: 'title',
	endpoints: [exportDoor('competences')],
	fields: [
		unsavedText,
		lineField({ name: 'title', label: 'Naam', description: 'Kort, als iets dat iemand kan.', required: true, isIndexed: true }),
		slugField({ from: 'title' }),
		paragraphField({ name: 'description', label: 'Omschrijving', description: 'Waaraan je in de praktijk ziet dat iemand dit kan.', required: true }),
		{
			name: 'parent',
			type: 'relationship',
			relationTo: 'competences',
			label: 'Onderdeel van',
			index: true,
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
			admin: { description: 'De bredere competentie waar deze onder valt.' },
		},
		lineField({ name: 'source', label: 'Bron', description: 'Het raamwerk waarop de omschrijving steunt, of "zelf bedacht als voorbeeld".' }),
		checkField({ name: 'isExample', label: 'Voorbeeld', description: 'Verzonnen omschrijving, die nog vervangen moet worden.', isInSidebar: true }),
	],
	hooks: publicHooks({
		collection: 'competences',
		extra: {
			beforeChange: [refuseOwnDescendant('competences')],
			beforeDelete: [
				refuseWhileInUse([
					{ collection: 'offerings', paths: ['competences'], word: 'keer aanbod' },
					{ collection: 'paths', paths: ['stages.competences.competence'], word: 'ontwikkelpaden' },
					{ collection: 'competences', paths: ['parent'], word: 'onderdelen' },
				]),
			],
		},
	}),
};
