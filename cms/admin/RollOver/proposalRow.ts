import { placeOf } from '../../domain/edition/schoolYear.ts';
import { proposeCode, startOf } from '../../domain/edition/series.ts';
import type { Proposal } from '../../operations/rollOver/loadRollOver.ts';
import { centsToInput, inputToCents } from '../EuroField/euros.ts';

/** A proposed edition on the screen. `key` tells it apart and makes a second press harmless; `places` and `price` are as they are typed. */
export type ProposalRow = Pick<Proposal, 'like' | 'code' | 'pattern'> & {
	key: string;
	isOn: boolean;
	isOwnCode: boolean;
	places: string;
	price: string;
	/** What must be mended, or what the platform said. */
	message: string | null;
};

/** A row for what is proposed. */
export function rowOf({ like, code, pattern, capacity, priceInCents }: Proposal): ProposalRow {
	const places = capacity === null ? '' : String(capacity);
	return { key: crypto.randomUUID(), like, code, pattern, isOn: true, isOwnCode: false, places, price: centsToInput(priceInCents), message: null };
}

type RowChange = { rows: readonly ProposalRow[]; key: string; change: Partial<ProposalRow>; taken: readonly string[] };

/** The rows after a change of one: what was said about it goes, and its code follows day and place unless somebody typed one. */
export function withChange({ rows, key, change, taken }: RowChange): ProposalRow[] {
	return rows.map((row) => {
		if (row.key !== key) return row;
		const changed = { ...row, message: null, ...change };
		if (changed.isOwnCode || !change.pattern) return changed;
		const used = [...taken, ...rows.filter((other) => other.key !== key).map(({ code }) => code)];
		return { ...changed, code: proposeCode({ startDay: startOf(changed.pattern) ?? '', place: placeOf(changed.pattern), taken: used }) };
	});
}

/** What goes to the platform, or what must be mended first. */
export function toRequest({ row, offering }: { row: ProposalRow; offering: string }): { ok: true; body: object } | { ok: false; message: string } {
	const { like, key, pattern, code } = row;
	const places = row.places.trim();
	const priceInCents = inputToCents(row.price);
	if (!/^\d*$/.test(places)) return { ok: false, message: 'Vul bij het aantal plaatsen een heel getal in, of niets als er geen grens is.' };
	if (Number.isNaN(priceInCents)) return { ok: false, message: 'Vul bij de prijs een bedrag in, bijvoorbeeld 245 of 245,50, of niets.' };
	if (code.trim() === '') return { ok: false, message: 'Vul een code in.' };
	const capacity = places === '' ? null : Number(places);
	return { ok: true, body: { offering, like, requestKey: key, rows: [{ ...pattern, code: code.trim(), capacity, priceInCents }] } };
}
