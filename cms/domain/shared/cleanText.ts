/** Signs that show nothing and turn the writing direction about, so that a text could look like another. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Signs for machines; tab and the ends of lines are among them. */
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_BUT_LINES = /[^\P{Cc}\t\n\r]+/gu;

/** One line of text as it is kept: without signs that show nothing; a tab or the end of a line becomes a space. */
export function cleanLine(text: string): string {
	return text
		.replace(TURNS, '')
		.replace(/[\t\n\r]+/g, ' ')
		.replace(CONTROLS, '');
}

/** Text of more lines as it is kept: without signs that show nothing. */
export function cleanLines(text: string): string {
	return text.replace(TURNS, '').replace(CONTROLS_BUT_LINES, '');
}
