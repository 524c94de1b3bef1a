/** What a preview shows where a draft says nothing yet and publication will ask for it. Live text never holds it: validation sees to that. */
export const STILL_EMPTY = '(nog leeg)';
