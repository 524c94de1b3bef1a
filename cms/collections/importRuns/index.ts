import type { CollectionConfig, Field } from 'payload';
import { KIND_TERMS, RUN_STATES } from '../../domain/import/states.ts';
import { dayField } from '../../fields/day.ts';
import { choiceField } from '../../fields/terms.ts';
import { checkField, lineField } from '../../fields/text.ts';
import { GROUPS } from '../groups.ts';
import { access } from './access.ts';
import { endpoints } from './endpoints.ts';

/** What the run keeps as JSON in text: a `json` field would load an editor from elsewhere. */
function keptField(name: string, label: string, description: string): Field {
	return { name, type: 'textarea', label, admin: { description, hidden: true } };
}

/** Imports: one file, what was chosen for it and how far it is. Without versions, because its state is written under conditions. */
export const ImportRuns: CollectionConfig = {
	slug: 'importRuns',
	labels: { singular: 'Import', plural: 'Imports' },
	access,
	admin: {
		hideAPIURL: true,
		group: GROUPS.registers,
		description: 'Bestanden die zijn ingelezen, met wat ervan kwam. De pagina "Importeren" laat ze zien.',
		useAsTitle: 'fileName',
		hidden: true,
	},
	defaultSort: '-createdAt',
	indexes: [{ fields: ['owner', 'createdAt'] }, { fields: ['state', 'claimedUntil'] }],
	endpoints,
	fields: [
		{
			name: 'owner',
			type: 'relationship',
			relationTo: 'users',
			label: 'Van wie',
			index: true,
			admin: { description: 'Wie het bestand inlas; leeg voor het systeem zelf.' },
		},
		choiceField({ name: 'kind', label: 'Soort', description: 'Wat er wordt ingelezen.', terms: KIND_TERMS, required: true }),
		choiceField({ name: 'state', label: 'Stand', description: 'Hoe ver de import is.', terms: RUN_STATES, required: true }),
		lineField({ name: 'fileName', label: 'Bestand', description: 'De naam van het bestand.', required: true }),
		lineField({ name: 'format', label: 'Vorm', description: 'CSV, Excel of NDJSON.' }),
		lineField({ name: 'sheet', label: 'Blad', description: 'Het blad van de werkmap.' }),
		lineField({ name: 'digest', label: 'Vingerafdruk', description: 'Waaraan hetzelfde bestand herkend wordt.' }),
		keptField('headers', 'Kolommen', 'De kolomnamen van het bestand.'),
		keptField('mapping', 'Koppelingen', 'Welke kolom voor welke doorgaat, waar dat gekozen is.'),
		keptField('fixed', 'Vaste waarden', 'Wat voor elke regel geldt waar het bestand het niet zegt.'),
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			admin: { description: 'Voor wie, waar een regel geen aanbieder noemt.' },
		},
		{
			name: 'region',
			type: 'relationship',
			relationTo: 'regions',
			label: 'Onderwijsregio',
			admin: { description: 'De regio waar scholen bij komen, en waarbinnen gesloten scholen gezocht worden.' },
		},
		checkField({ name: 'isFullRegister', label: 'Volledig register', description: 'Wat in het register staat en niet in het bestand, is gesloten.' }),
		checkField({ name: 'publish', label: 'Publiceren', description: 'Regels gaan meteen live.' }),
		checkField({ name: 'onlyGoodRows', label: 'Alleen goede regels', description: 'Foute regels worden overgeslagen.' }),
		checkField({ name: 'isFromCommand', label: 'Vanaf de opdrachtregel', description: 'Loopt alleen zolang die opdracht loopt.' }),
		dayField({ name: 'closedOn', label: 'Gesloten op', description: 'De dag waarop gesloten scholen en besturen sluiten.' }),
		{ name: 'total', type: 'number', label: 'Regels', required: true, defaultValue: 0, admin: { description: 'Het aantal regels in het bestand.' } },
		{ name: 'cursor', type: 'number', label: 'Tot regel', required: true, defaultValue: 0, admin: { description: 'Hoe ver het controleren of inlezen is.' } },
		lineField({ name: 'message', label: 'Melding', description: 'Waarom het niet lukte.' }),
		lineField({ name: 'claimedBy', label: 'Bezet door', description: 'Het proces dat eraan werkt.' }),
		{ name: 'claimedUntil', type: 'date', label: 'Bezet tot', admin: { description: 'Tot wanneer dat proces het voor zich heeft.' } },
		{ name: 'startedAt', type: 'date', label: 'Begonnen op', admin: { description: 'Wanneer het inlezen begon.' } },
		{ name: 'finishedAt', type: 'date', label: 'Klaar op', admin: { description: 'Wanneer het ophield.' } },
		{ name: 'erasedAt', type: 'date', label: 'Gewist op', admin: { description: 'Wanneer de regels zijn gewist.' } },
	],
};
