const HEADERS = [
	'PROVINCIE',
	'BEVOEGD GEZAG NUMMER',
	'INSTELLINGSCODE',
	'VESTIGINGSCODE',
	'VESTIGINGSNAAM',
	'STRAATNAAM',
	'HUISNUMMER-TOEVOEGING',
	'POSTCODE',
	'PLAATSNAAM',
	'GEMEENTENUMMER',
	'GEMEENTENAAM',
	'DENOMINATIE',
	'INTERNETADRES',
	'SOORT PO',
];

type NationalSchools = {
	text: string;
	codes: {
		/** New ones that the journey chooses, in order. */
		chosen: string[];
		/** New ones that it leaves. */
		left: string[];
		/** Of the region, and not in the file. */
		closing: string;
	};
};

/** A file as DUO publishes it for the whole country, with codes of its own each time: one school of the region Rijnmond, which changes, two of elsewhere, and six that are new. */
export function nationalSchools(): NationalSchools {
	const prefix = freshPrefix();
	const code = (number: number) => `${prefix}0${number}`;
	const rows = [
		row({ code: '03ZZ00', name: 'Basisschool De Tegenwind', board: '99102', place: 'Rotterdam', website: `www.tegenwind-${prefix.toLowerCase()}.example` }),
		row({ code: '01ZZ00', name: 'Basisschool De Kikkersprong aan de Vaart', board: '99101', place: 'Drachten' }),
		row({ code: '04ZZ00', name: 'Basisschool De Haringpakker', board: '99102', place: 'Vlaardingen' }),
		row({ code: code(1), name: 'De Kade Noord', board: '99102', place: 'Rotterdam' }),
		row({ code: code(2), name: 'De Kade Zuid', board: '99102', place: 'Barendrecht' }),
		row({ code: code(3), name: 'De Heuvel', board: '99103', place: 'Arnhem' }),
		row({ code: code(4), name: 'De Stuwwal', board: '99103', place: 'Arnhem' }),
		row({ code: code(5), name: 'De Waalsprong', board: '99103', place: 'Nijmegen' }),
		row({ code: code(6), name: 'De Scheldekade', board: '99104', place: 'Goes' }),
	];
	const lines = [HEADERS, ...rows].map((cells) => cells.join(';'));
	return { text: lines.join('\r\n'), codes: { chosen: [code(1), code(3), code(4), code(5)], left: [code(2), code(6)], closing: code(9) } };
}

type School = { code: string; name: string; board: string; place: string; website?: string };

function row({ code, name, board, place, website = '' }: School): string[] {
	return ['Provincie', board, code.slice(0, 4), code, name, 'Dorpsstraat', '1', '1234 SA', place, '0001', place, 'Openbaar', website, 'Bo'];
}

/** An INSTELLINGSCODE that no earlier run took: two digits and two letters, which the time gives. */
function freshPrefix(): string {
	const seconds = Math.floor(Date.now() / 1000);
	const letter = (value: number) => String.fromCharCode(65 + (value % 25));
	return `${String(seconds % 100).padStart(2, '0')}${letter(Math.floor(seconds / 100))}${letter(Math.floor(seconds / 2500))}`;
}
