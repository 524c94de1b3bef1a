import { reference } from '../cells/referenceCells.ts';
import { line, paragraph, slug } from '../cells/textCells.ts';
import { yesNo } from '../cells/valueCells.ts';
import { type Column, column } from '../column.ts';

export const competenceColumns: readonly Column[] = [
	column({
		name: 'adres',
		field: 'slug',
		aliases: ['slug', 'code'],
		keepsWhenEmpty: true,
		cell: slug(),
		description: 'Daaraan wordt een regel herkend, anders aan de naam. Leeg: wordt uit de naam gemaakt.',
		example: 'boeken-kiezen',
	}),
	column({
		name: 'naam',
		field: 'title',
		aliases: ['title', 'titel', 'competentie'],
		need: 'always',
		cell: line(),
		description: 'Kort, als iets dat iemand kan.',
		example: 'Boeken kiezen bij de groep',
	}),
	column({
		name: 'omschrijving',
		field: 'description',
		aliases: ['description', 'beschrijving'],
		need: 'always',
		cell: paragraph(),
		description: 'Waaraan je in de praktijk ziet dat iemand dit kan.',
		example: 'Je kiest boeken die bij de leerlingen en het doel passen.',
	}),
	column({
		name: 'onderdeel van',
		field: 'parent',
		aliases: ['parent', 'hoort bij', 'domein'],
		cell: reference('competences', 'naam of adres van een competentie, ook uit dit bestand'),
		description: 'De bredere competentie waar deze onder valt.',
		example: '',
	}),
	column({
		name: 'bron',
		field: 'source',
		aliases: ['source', 'raamwerk'],
		cell: line(),
		description: 'Het raamwerk waarop de omschrijving steunt.',
		example: 'Kennisbasis Nederlands (2018)',
	}),
	column({
		name: 'voorbeeld',
		field: 'isExample',
		aliases: ['is example', 'isExample'],
		keepsWhenEmpty: true,
		cell: yesNo(),
		description: 'Ja als het verzonnen is.',
		example: 'nee',
	}),
];
