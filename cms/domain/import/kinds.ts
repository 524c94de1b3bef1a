import type { Column, IgnoredColumn, RowReading } from './column.ts';
import { composeSchool } from './composeSchool.ts';
import { competenceColumns } from './kinds/competences.ts';
import { editionColumns } from './kinds/editions.ts';
import { offeringColumns } from './kinds/offerings.ts';
import { providerColumns } from './kinds/providers.ts';
import { boardColumns, ignoredByBoards, ignoredBySchools, schoolColumns } from './kinds/registers.ts';

/** Everything that can be imported and exported, in the order of references: what is named comes before what names it. */
export const IMPORT_KINDS = ['providers', 'competences', 'offerings', 'editions', 'boards', 'schools'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type KindTable = {
	/** The collection. */
	kind: ImportKind;
	/** In a menu and above a page. */
	label: string;
	/** "een regel is …". */
	singular: string;
	plural: string;
	columns: readonly Column[];
	ignored: readonly IgnoredColumn[];
	/** How a row is known, in a sentence for people. */
	knownBy: string;
	/** Whether rows become drafts that can be put live. */
	hasDrafts: boolean;
	/** Whether a file may be the whole register, so that what is missing in it has closed. */
	isRegister: boolean;
	/** What follows from several columns together. */
	compose: (reading: RowReading) => RowReading;
};

const asRead = (reading: RowReading): RowReading => reading;
const plain = { ignored: [], hasDrafts: false, isRegister: false, compose: asRead };

/** The one table from which templates, documentation, reader and writer follow. */
export const KINDS: Record<ImportKind, KindTable> = {
	offerings: {
		...plain,
		kind: 'offerings',
		label: 'Aanbod',
		singular: 'aanbodsitem',
		plural: 'aanbodsitems',
		columns: offeringColumns,
		hasDrafts: true,
		knownBy: 'Een regel wordt herkend aan de code, die per aanbieder uniek is; zonder code aan aanbieder en titel.',
	},
	editions: {
		...plain,
		kind: 'editions',
		label: 'Uitvoeringen',
		singular: 'uitvoering',
		plural: 'uitvoeringen',
		columns: editionColumns,
		knownBy: 'Een regel wordt herkend aan het aanbodsitem en de code van de uitvoering.',
	},
	providers: {
		...plain,
		kind: 'providers',
		label: 'Aanbieders',
		singular: 'aanbieder',
		plural: 'aanbieders',
		columns: providerColumns,
		knownBy: 'Een regel wordt herkend aan het adres; zonder adres aan de naam.',
	},
	competences: {
		...plain,
		kind: 'competences',
		label: 'Competenties',
		singular: 'competentie',
		plural: 'competenties',
		columns: competenceColumns,
		knownBy: 'Een regel wordt herkend aan het adres; zonder adres aan de naam.',
	},
	boards: {
		...plain,
		kind: 'boards',
		label: 'Schoolbesturen',
		singular: 'bestuur',
		plural: 'besturen',
		columns: boardColumns,
		ignored: ignoredByBoards,
		isRegister: true,
		knownBy: 'Een regel wordt herkend aan het bestuursnummer.',
	},
	schools: {
		...plain,
		kind: 'schools',
		label: 'Scholen',
		singular: 'school',
		plural: 'scholen',
		columns: schoolColumns,
		ignored: ignoredBySchools,
		isRegister: true,
		compose: composeSchool,
		knownBy: 'Een regel wordt herkend aan de vestigingscode.',
	},
};

/** Whether a word is one of the kinds. */
export function isImportKind(word: unknown): word is ImportKind {
	return IMPORT_KINDS.some((kind) => kind === word);
}
