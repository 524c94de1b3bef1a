import { z } from 'zod';
import type { Term } from '../../shared/terms.ts';
import { type Cell, makeCell, refusal } from '../cell.ts';
import { foldText } from '../foldText.ts';
import { nearest } from '../nearest.ts';
import { readDay } from '../readDay.ts';
import { readMoney, readNumber, writeMoney, writeNumber } from '../readNumber.ts';
import { readYesNo } from '../readYesNo.ts';

const HIGHEST_AMOUNT_IN_CENTS = 9_999_999;

/** A number between two bounds. */
export function number({ min, max, isWhole = false }: { min: number; max: number; isWhole?: boolean }): Cell {
	return makeCell({
		type: `${isWhole ? 'heel getal' : 'getal'} van ${min} tot ${max}`,
		value: z.number(),
		read: (text) => {
			const value = readNumber(text);
			if (value === null) return refusal('Dit is geen getal.', 'Typ alleen het getal, bijvoorbeeld 12 of 12,5.');
			if (isWhole && !Number.isInteger(value)) return refusal('Dit is geen heel getal.', 'Typ een getal zonder komma.');
			return value >= min && value <= max ? { value } : refusal('Dit getal kan niet.', `Typ een getal van ${min} tot ${max}.`);
		},
		write: writeNumber,
	});
}

/** An amount in euros, in whole cents. */
export function money(): Cell {
	return makeCell({
		type: 'bedrag in euro; 0 of "gratis" als het niets kost',
		value: z.number(),
		read: (text) => {
			const value = readMoney(text);
			if (value === null) return refusal('Dit is geen bedrag.', 'Typ een bedrag in euro, bijvoorbeeld 645 of 1.250,50.');
			return value >= 0 && value <= HIGHEST_AMOUNT_IN_CENTS ? { value } : refusal('Dit bedrag kan niet.', 'Typ een bedrag van € 0 tot € 99.999,99.');
		},
		write: writeMoney,
	});
}

/** A calendar day. */
export function day(): Cell {
	return makeCell({
		type: 'datum',
		shape: 'day',
		value: z.string(),
		read: (text) => {
			const value = readDay(text);
			return value ? { value } : refusal('Dit is geen datum.', 'Typ dag, maand en jaar, bijvoorbeeld 12-01-2027.');
		},
		write: (text) => text,
	});
}

/** A yes or no. */
export function yesNo(): Cell {
	return makeCell({
		type: 'ja of nee',
		values: ['ja', 'nee'],
		value: z.boolean(),
		read: (text) => {
			const value = readYesNo(text);
			return value === null ? refusal('Hier hoort ja of nee.', 'Typ ja of nee.') : { value };
		},
		write: (value) => (value ? 'ja' : 'nee'),
	});
}

/** One of a closed list; its label, code or slug, however it is capitalised. */
export function choice(terms: readonly Term[], synonyms: Record<string, string> = {}): Cell {
	const byWord = new Map([
		...Object.entries(synonyms).map(([word, code]): [string, string] => [foldText(word), code]),
		...terms.flatMap(({ code, slug, label }): [string, string][] => [
			[foldText(code), code],
			[foldText(slug), code],
			[foldText(label), code],
		]),
	]);
	const labels = terms.map(({ label }) => label);
	return makeCell({
		type: 'een van de waarden',
		values: labels,
		value: z.string(),
		read: (text) => {
			const value = byWord.get(foldText(text));
			if (value !== undefined) return { value };
			const meant = nearest(text, labels);
			return refusal('Deze waarde bestaat niet.', meant ? `Bedoelt u "${meant}"?` : `Kies uit: ${labels.join('; ')}.`);
		},
		write: (value) => terms.find(({ code }) => code === value)?.label ?? value,
	});
}
