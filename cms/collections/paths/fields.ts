import type { ArrayField, Field, NumberField, NumberFieldSingleValidation } from 'payload';
import { number } from 'payload/shared';
import { z } from 'zod';
import { richTextField } from '../../fields/richText.ts';
import { ROW_BY_ROW } from '../../fields/rows.ts';
import { termField, termsField } from '../../fields/terms.ts';
import { lineField, paragraphField } from '../../fields/text.ts';

const stageSchema = z.object({ competences: z.array(z.unknown()).nullable().catch(null) });

/** What a path says, above its stages. Made anew for each collection that holds it: Payload completes field objects in place. */
export function pathTextFields(): Field[] {
	return [
		paragraphField({ name: 'summary', label: 'Samenvatting', description: 'Voor het overzicht, ten hoogste 300 tekens.', required: true, maxLength: 300 }),
		richTextField({ name: 'description', label: 'Beschrijving', description: 'Voor wie het pad is en hoe het werkt.', required: true }),
		termField({ name: 'role', kind: 'role', label: 'Specialistenrol', description: 'De rol waar het pad naartoe leidt.', required: true }),
		termsField({ name: 'sectors', kind: 'sector', label: 'Sectoren', description: 'De sectoren waarvoor het pad bedoeld is.', required: true }),
		paragraphField({ name: 'source', label: 'Bron', description: 'Waarop het pad steunt.', required: true }),
	];
}

/** The stages of a path with their competences and the offerings that belong to these. `hasOutline` puts the outline above them. */
export function stagesField({ hasOutline }: { hasOutline: boolean }): ArrayField {
	return {
		name: 'stages',
		type: 'array',
		label: 'Fasen',
		labels: { singular: 'Fase', plural: 'Fasen' },
		required: true,
		minRows: 1,
		admin: {
			description: 'In de volgorde waarin iemand ze doorloopt.',
			initCollapsed: true,
			components: {
				...ROW_BY_ROW,
				RowLabel: '/admin/PathOutline/StageLabel.tsx#StageLabel',
				...(hasOutline ? { beforeInput: ['/admin/PathOutline/PathOutline.tsx#PathOutline'] } : {}),
			},
		},
		fields: [
			lineField({ name: 'title', label: 'Naam', description: 'Bijvoorbeeld "Verdiepen".', required: true }),
			paragraphField({ name: 'description', label: 'Omschrijving', description: 'Wat iemand in deze fase leert.', required: true }),
			requiredCompetencesField(),
			competencesField(),
		],
	};
}

/** A stage that goes live asks for no more competences than stand in it. */
function requiredCompetencesField(): NumberField {
	return {
		name: 'requiredCompetences',
		type: 'number',
		label: 'Benodigd aantal competenties',
		required: true,
		min: 1,
		max: 50,
		admin: { description: 'Hoeveel competenties van deze fase iemand nodig heeft.' },
		validate: (value: number | null | undefined, options: Parameters<NumberFieldSingleValidation>[1]) => {
			const { competences } = stageSchema.parse(options.siblingData);
			const isTooMany = competences !== null && typeof value === 'number' && value > competences.length;
			return isTooMany ? 'Deze fase vraagt meer competenties dan erin staan.' : number(value, options);
		},
	};
}

function competencesField(): ArrayField {
	return {
		name: 'competences',
		type: 'array',
		label: 'Competenties',
		labels: { singular: 'Competentie', plural: 'Competenties' },
		required: true,
		minRows: 1,
		admin: {
			description: 'Met het aanbod waarmee iemand eraan kan werken.',
			components: { ...ROW_BY_ROW, RowLabel: '/admin/RowLabels/CompetenceLabel.tsx#CompetenceLabel' },
		},
		fields: [
			{
				name: 'competence',
				type: 'relationship',
				relationTo: 'competences',
				label: 'Competentie',
				required: true,
				index: true,
				admin: { description: 'Uit het register van competenties.' },
			},
			{
				name: 'offerings',
				type: 'relationship',
				relationTo: 'offerings',
				hasMany: true,
				label: 'Aanbod',
				index: true,
				admin: { description: 'Alleen gepubliceerd aanbod verschijnt op de website.' },
			},
		],
	};
}
