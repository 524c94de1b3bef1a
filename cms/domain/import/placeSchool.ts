/** Whose a row about a school is, in an import for one or more regions. */
export type Placing = 'own' | 'elsewhere' | 'proposed' | 'unplaced';

type Standing = {
	/** Whether the import is for certain regions; without, every school is its own. */
	isForRegions: boolean;
	/** Whether the file is a whole register, of which the region is but a part. */
	isWholeRegister: boolean;
	/** Whether the register has the school. */
	isKnown: boolean;
	/** Whether the importer may see it there. */
	isVisible: boolean;
	/** Whether it belongs to one of those regions today. */
	isTied: boolean;
	/** Whether the row itself says that it belongs to one of them; null where it says nothing about regions. */
	isNamed: boolean | null;
	/** What somebody said on screen. */
	claim: 'own' | 'other' | null;
	/** Whether its board has other schools in those regions. */
	isOfOwnBoard: boolean;
};

/**
 * Whether a row is the importer's. What belongs elsewhere is set aside: it is no fault. A school that is new belongs to nobody until somebody says so; only a
 * file that is no whole register says so by itself, as who makes a list of schools means those schools. A board of the region makes a new school likely, never sure.
 */
export function placeSchool({ isForRegions, isWholeRegister, isKnown, isVisible, isTied, isNamed, claim, isOfOwnBoard }: Standing): Placing {
	if (!isForRegions) return 'own';
	if (isKnown) return isVisible && (isTied || isNamed === true || !isWholeRegister) ? 'own' : 'elsewhere';
	if (isNamed !== null) return isNamed ? 'own' : 'elsewhere';
	if (!isWholeRegister || claim === 'own') return 'own';
	return isOfOwnBoard && claim !== 'other' ? 'proposed' : 'unplaced';
}
