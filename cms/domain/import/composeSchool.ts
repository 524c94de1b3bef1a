import type { Fault, RowReading, Values, Warning } from './column.ts';

const WHOLE = /^\d{2}[A-Z]{2}\d{2}$/;
const INSTITUTION = /^\d{2}[A-Z]{2}$/;
const REMEDY = 'Een vestigingscode bestaat uit twee cijfers, twee letters en twee cijfers, bijvoorbeeld 02QZ00.';

/**
 * Puts together what DUO spreads over columns: INSTELLINGSCODE with VESTIGINGSCODE, the branch's name with that of its institution as a
 * fall-back, the street with its number. A code that can't be read is none. DUO writes VESTIGINGSCODE whole (02QZ00) or as the last two signs; an institution without branches has 00.
 */
export function composeSchool({ values, faults, warnings }: RowReading): RowReading {
	const { institutionCode, institutionName, houseNumber, code: branch, ...rest } = values;
	const code = schoolCode({ branch: textOf(branch), institution: textOf(institutionCode) });
	const name = textOf(rest['name']) || textOf(institutionName);
	const street = [textOf(rest['street']), textOf(houseNumber)].filter(Boolean).join(' ');
	const composed: Values = {
		...rest,
		...(code.code ? { code: code.code } : {}),
		...(name ? { name } : {}),
		...('street' in rest ? { street: street || null } : {}),
		...(textOf(rest['postalCode']) ? { postalCode: postalCode(textOf(rest['postalCode'])) } : {}),
	};
	return { values: composed, faults: [...faults, ...code.faults], warnings: [...warnings, ...code.warnings] };
}

/** The sector that a DUO file tells by its columns; null where it doesn't. `cellOf` gives the text under one of DUO's headers. */
export function sectorFrom(cellOf: (header: string) => string): string | null {
	const kind = cellOf('SOORT PO').toLowerCase();
	if (/^(so|vso|v?so|speciaal onderwijs|sovso)/.test(kind)) return 'so';
	if (/^(bo|sbo|basis|speciaal basis)/.test(kind)) return 'po';
	if (cellOf('MBO INSTELLINGSSOORT NAAM') || cellOf('MBO INSTELLINGSSOORT CODE')) return 'mbo';
	return /vmbo|havo|vwo|pro\b|praktijk|brug/i.test(cellOf('ONDERWIJSSTRUCTUUR')) ? 'vo' : null;
}

function schoolCode({ branch, institution }: { branch: string; institution: string }): { code: string | null; faults: Fault[]; warnings: Warning[] } {
	const [own, of] = [branch.toUpperCase().replace(/\s/g, ''), institution.toUpperCase().replace(/\s/g, '')];
	const whole =
		own === '' && WHOLE.test(of) ? of : WHOLE.test(own) ? own : INSTITUTION.test(of) && /^\d{0,2}$/.test(own) ? `${of}${own.padStart(2, '0')}` : null;
	if (!whole)
		return {
			code: null,
			warnings: [],
			faults: [
				{
					column: 'vestigingscode',
					value: branch || institution,
					problem: branch || institution ? 'Deze code klopt niet.' : 'De vestigingscode ontbreekt.',
					remedy: REMEDY,
				},
			],
		};
	if (WHOLE.test(own) && INSTITUTION.test(of) && !own.startsWith(of)) {
		return {
			code: null,
			warnings: [],
			faults: [{ column: 'vestigingscode', value: branch, problem: `Deze code hoort niet bij instelling ${of}.`, remedy: 'Controleer beide codes.' }],
		};
	}
	const warnings = own.length === 1 || own === '' ? [{ column: 'vestigingscode', message: `Gelezen als ${whole}.` }] : [];
	return { code: whole, faults: [], warnings: WHOLE.test(of) ? [] : warnings };
}

function postalCode(text: string): string {
	const found = /^(\d{4})\s*([a-z]{2})$/i.exec(text);
	return found ? `${found[1]} ${found[2]?.toUpperCase()}` : text;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
