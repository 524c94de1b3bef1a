import { foldText } from './foldText.ts';

/** What of a school or board tells that one took the place of another. */
export type Place = { code: string; name: string; place: string; postalCode: string; board: string };

const ENOUGH = 4;

/**
 * What probably took the place of an item that is no longer in the register: among the new ones the one that shares most of place, postal code, board,
 * institution and name with it. Null where nothing is near. It is a proposal: somebody confirms it.
 */
export function proposeSuccessor(gone: Place, fresh: readonly Place[]): Place | null {
	let best: { candidate: Place; points: number } | null = null;
	for (const candidate of fresh) {
		const points = likeness(gone, candidate);
		if (points >= ENOUGH && points > (best?.points ?? 0)) best = { candidate, points };
	}
	return best?.candidate ?? null;
}

/** Same place and board is enough; so are the same postal code with either, or the same name in the same place. */
function likeness(a: Place, b: Place): number {
	const same = (left: string, right: string, points: number) => (left !== '' && foldText(left) === foldText(right) ? points : 0);
	const institution = (code: string) => (code.length === 6 ? code.slice(0, 4) : '');
	return (
		same(a.postalCode, b.postalCode, 3) +
		same(a.place, b.place, 2) +
		same(a.board, b.board, 2) +
		same(institution(a.code), institution(b.code), 2) +
		same(a.name, b.name, 2)
	);
}
