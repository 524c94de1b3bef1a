import { reference, ties } from '../cells/referenceCells.ts';
import { code, line, webAddress } from '../cells/textCells.ts';
import { day, yesNo } from '../cells/valueCells.ts';
import { type Column, column, type IgnoredColumn } from '../column.ts';

const BOARD_CODE = {
	pattern: /^\d{5}$/,
	type: 'vijf cijfers, met voorloopnullen',
	remedy: 'Een bestuursnummer heeft precies vijf cijfers, bijvoorbeeld 41234.',
	length: 5,
};
const closedOn = column({
	name: 'gesloten op',
	field: 'closedOn',
	aliases: ['closed on', 'closedOn', 'opgeheven', 'sluitingsdatum'],
	cell: day(),
	description: 'De eerste dag dat het niet meer bestaat. Leeg zolang het bestaat.',
	example: '',
});
const isExample = column({
	name: 'voorbeeld',
	field: 'isExample',
	aliases: ['is example', 'isExample'],
	keepsWhenEmpty: true,
	cell: yesNo(),
	description: 'Ja als het verzonnen is.',
	example: 'nee',
});

export const boardColumns: readonly Column[] = [
	column({
		name: 'bestuursnummer',
		field: 'code',
		aliases: ['BEVOEGD GEZAG NUMMER', 'bevoegd gezag code', 'code', 'board code', 'nummer'],
		need: 'always',
		cell: code(BOARD_CODE),
		description: 'Daaraan wordt een regel herkend.',
		example: '41234',
	}),
	column({
		name: 'naam',
		field: 'name',
		aliases: ['BEVOEGD GEZAG NAAM', 'name', 'bestuur'],
		need: 'always',
		cell: line(),
		description: 'De naam van het bestuur.',
		example: 'Stichting Voorbeeldscholen',
	}),
	column({
		name: 'plaats',
		field: 'place',
		aliases: ['PLAATSNAAM', 'place', 'vestigingsplaats'],
		cell: line(),
		description: 'De vestigingsplaats.',
		example: 'Utrecht',
	}),
	closedOn,
	column({
		name: 'opvolger',
		field: 'successor',
		aliases: ['successor'],
		cell: reference('boards', 'bestuursnummer'),
		description: 'Het bestuur waarin dit is opgegaan.',
		example: '',
	}),
	isExample,
];

export const schoolColumns: readonly Column[] = [
	column({
		name: 'vestigingscode',
		field: 'code',
		aliases: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER', 'code', 'school code', 'schoolcode'],
		need: 'always',
		cell: line(6),
		description: 'INSTELLINGSCODE en VESTIGINGSCODE achter elkaar; daaraan wordt een regel herkend. In twee kolommen mag ook.',
		example: '02QZ00',
	}),
	column({
		name: 'instellingscode',
		field: 'institutionCode',
		aliases: ['INSTELLINGSCODE', 'BRIN NUMMER', 'brin', 'brinnummer'],
		isPart: true,
		cell: line(6),
		description: 'De vier tekens van de instelling.',
		example: '02QZ',
	}),
	column({
		name: 'naam',
		field: 'name',
		aliases: ['VESTIGINGSNAAM', 'name', 'school', 'schoolnaam'],
		need: 'always',
		cell: line(),
		description: 'De naam van de vestiging.',
		example: 'Basisschool Het Voorbeeld',
	}),
	column({
		name: 'instellingsnaam',
		field: 'institutionName',
		aliases: ['INSTELLINGSNAAM'],
		isPart: true,
		cell: line(),
		description: 'Gebruikt waar de vestiging geen eigen naam heeft.',
		example: '',
	}),
	column({
		name: 'bestuur',
		field: 'board',
		aliases: ['BEVOEGD GEZAG NUMMER', 'bestuursnummer', 'board'],
		need: 'always',
		cell: { ...reference('boards', 'bestuursnummer of naam van een bestuur'), mend: code(BOARD_CODE).mend },
		description: 'Het bevoegd gezag.',
		example: '41234',
	}),
	column({
		name: 'sector',
		field: 'sector',
		aliases: ['onderwijssector'],
		keepsWhenEmpty: true,
		cell: reference('vocabulary:sector', 'po, vo, mbo of so'),
		description: 'Mag ontbreken in een bestand van DUO waaruit de sector blijkt, of bij de import één keer gekozen worden.',
		example: 'po',
	}),
	column({
		name: 'straat',
		field: 'street',
		aliases: ['STRAATNAAM', 'street', 'straat en nummer'],
		cell: line(),
		description: 'Straat en huisnummer.',
		example: 'Dorpsstraat 1',
	}),
	column({
		name: 'huisnummer',
		field: 'houseNumber',
		aliases: ['HUISNUMMER-TOEVOEGING', 'huisnummer en toevoeging'],
		isPart: true,
		cell: line(20),
		description: 'Komt achter de straat.',
		example: '1',
	}),
	column({
		name: 'postcode',
		field: 'postalCode',
		aliases: ['POSTCODE', 'postal code', 'postalCode'],
		cell: line(7),
		description: 'Bijvoorbeeld 1234 AB.',
		example: '1234 AB',
	}),
	column({ name: 'plaats', field: 'place', aliases: ['PLAATSNAAM', 'place'], cell: line(), description: 'De plaats van de vestiging.', example: 'Utrecht' }),
	column({
		name: 'gemeentenummer',
		field: 'municipalityCode',
		aliases: ['GEMEENTENUMMER', 'municipality code', 'municipalityCode', 'gemeentecode'],
		cell: code({ pattern: /^\d{4}$/, type: 'vier cijfers', remedy: 'Een gemeentenummer heeft vier cijfers, bijvoorbeeld 0344.', length: 4 }),
		description: 'Het nummer van de gemeente.',
		example: '0344',
	}),
	column({ name: 'gemeente', field: 'municipality', aliases: ['GEMEENTENAAM', 'municipality'], cell: line(), description: 'De gemeente.', example: 'Utrecht' }),
	column({
		name: 'website',
		field: 'website',
		aliases: ['INTERNETADRES', 'url'],
		cell: webAddress(),
		description: 'De website van de school.',
		example: 'https://www.hetvoorbeeld.nl',
	}),
	column({
		name: "onderwijsregio's",
		field: 'regions',
		aliases: ['regios', 'regions', 'regio', 'onderwijsregio', 'onderwijsregios'],
		cell: ties(),
		description: 'Ontbreekt de kolom, dan komt de school bij de regio die bij de import gekozen is, en blijven haar andere regio’s staan.',
		example: 'Onderwijsregio Voorbeeld vanaf 01-08-2025',
	}),
	closedOn,
	column({
		name: 'opvolger',
		field: 'successor',
		aliases: ['successor'],
		cell: reference('schools', 'vestigingscode'),
		description: 'De school waarin deze is opgegaan.',
		example: '',
	}),
	isExample,
];

const NOT_KEPT = 'wordt niet bewaard: niets op het platform vraagt erom';
const CORRESPONDENCE = [
	'STRAATNAAM CORRESPONDENTIEADRES',
	'HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES',
	'POSTCODE CORRESPONDENTIEADRES',
	'PLAATSNAAM CORRESPONDENTIEADRES',
	'CORRESPONDENTIEADRES',
];
const AREAS = [
	'PROVINCIE',
	'DENOMINATIE',
	'TELEFOONNUMMER',
	'NODAAL GEBIED CODE',
	'NODAAL GEBIED NAAM',
	'RPA-GEBIED CODE',
	'RPA-GEBIED NAAM',
	'WGR-GEBIED CODE',
	'WGR-GEBIED NAAM',
	'COROPGEBIED CODE',
	'COROPGEBIED NAAM',
	'ONDERWIJSGEBIED CODE',
	'ONDERWIJSGEBIED NAAM',
	'RMC-REGIO CODE',
	'RMC-REGIO NAAM',
	'SWV NUMMER',
	'SAMENWERKINGSVERBAND CODE',
	'ADMINISTRATIEKANTOORNUMMER',
	'KVK NUMMER',
	'KVK-NR',
];
const ignored = (names: readonly string[]): IgnoredColumn[] => names.map((name) => ({ name, aliases: [], reason: NOT_KEPT }));

export const ignoredBySchools: readonly IgnoredColumn[] = [
	...ignored([...CORRESPONDENCE, ...AREAS, 'BEVOEGD GEZAG NAAM', 'BEVOEGD GEZAG CODE']),
	...['ONDERWIJSSTRUCTUUR', 'SOORT PO', 'MBO INSTELLINGSSOORT NAAM', 'MBO INSTELLINGSSOORT CODE'].map((name) => ({
		name,
		aliases: [],
		reason: 'alleen gebruikt om de sector af te leiden',
	})),
];
export const ignoredByBoards: readonly IgnoredColumn[] = ignored([
	...CORRESPONDENCE,
	...AREAS,
	'STRAATNAAM',
	'HUISNUMMER-TOEVOEGING',
	'POSTCODE',
	'GEMEENTENUMMER',
	'GEMEENTENAAM',
	'INTERNETADRES',
]);
