import { dictionary } from '@zxcvbn-ts/language-common';

const COMMON = new Set(dictionary['passwords-common'].map(String));

/** Whether a password stands in the packaged list of the some fifty thousand that are used and leaked most. Needs no network. */
export function isCommonPassword(password: string): boolean {
	return COMMON.has(password);
}
