import { foldText } from './foldText.ts';

const YES = ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x', 'aan'];
const NO = ['nee', 'n', 'no', 'onwaar', 'false', '0', 'uit'];

/** A yes or no: "ja", "nee", "x", "waar", "false"; null where it is neither. */
export function readYesNo(text: string): boolean | null {
	const folded = foldText(text);
	if (YES.includes(folded)) return true;
	return NO.includes(folded) ? false : null;
}
