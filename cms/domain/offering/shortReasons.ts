/** Longer than this is not read on the page of an offering. */
const LONGEST = 500;

/** The first sentences of the reasons of a decision, for the website: whole sentences as far as they fit, else whole words with an ellipsis. */
export function shortReasons(reasons: string, longest = LONGEST): string {
	const text = reasons.replaceAll(/\s+/g, ' ').trim();
	if (text.length <= longest) return text;
	const start = text.slice(0, longest);
	const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? '));
	if (sentence > 0) return start.slice(0, sentence + 1);
	return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`;
}
