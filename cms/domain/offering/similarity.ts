const WORDS = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const SHINGLE = 4;

/** The words of a text in small letters, in their order, without punctuation. */
export function wordsOf(text: string): string[] {
	return [...text.toLowerCase().matchAll(WORDS)].map(([word]) => word);
}

/** The sentences of a text, each as its words joined by spaces: `Doe mee! Of niet.` gives `doe mee` and `of niet`. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|\n{2,}|\n\s*[-*#]+\s*/u)
		.map((sentence) => wordsOf(sentence).join(' '))
		.filter((sentence) => sentence.length > 0);
}

/** The runs of four words in a text. Two texts that share many of them were written from each other. */
export function shinglesOf(text: string): Set<string> {
	const words = wordsOf(text);
	const shingles = new Set<string>();
	for (let start = 0; start + SHINGLE <= words.length; start += 1) shingles.add(words.slice(start, start + SHINGLE).join(' '));
	return shingles;
}

/** How much of two texts is the same: shared runs of four words ÷ all runs (Jaccard), 0 to 1; 0 where either has none. */
export function similarityOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0;
	let shared = 0;
	for (const shingle of one) if (other.has(shingle)) shared += 1;
	return shared / (one.size + other.size - shared);
}
