/** Words that exist nowhere else: `qx`, eight letters and a `z`. */
const MARK = /qx[a-z]{8}z/g;

/** The longest that the site or the index may go on showing what is no longer live. */
export const LONGEST_LAG_IN_MS = 60_000;

type Life = { publicFrom: number | null; goneSince: number | null };
export type Observation = { surface: string; text: string; startedAt: number; endedAt: number; isDirect: boolean; except: readonly string[] };

export type Oracle = ReturnType<typeof createOracle>;

/**
 * Knows of every mark whether visitors may see it. A mark stands for one version of a text, so that one that turns up where it
 * may not be says which version leaked. Moments are of one clock, in milliseconds.
 */
export function createOracle(random: () => number) {
	const lives = new Map<string, Life>();
	const complaints: string[] = [];
	let longestLag = { ms: 0, surface: '' };
	return {
		complaints,
		longestLag: () => longestLag,
		/** A new mark, which no visitor may see yet. */
		newMark: (): string => {
			const mark = `qx${Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('')}z`;
			lives.set(mark, { publicFrom: null, goneSince: null });
			return mark;
		},
		/** From now on visitors may see these: to be called before the request that makes it so. */
		allow: (marks: readonly string[]) => {
			for (const mark of marks) lives.set(mark, { publicFrom: lives.get(mark)?.publicFrom ?? performance.now(), goneSince: null });
		},
		/** From now on these must go: to be called after the request that makes it so. */
		forbid: (marks: readonly string[]) => {
			for (const mark of marks) lives.set(mark, { publicFrom: lives.get(mark)?.publicFrom ?? null, goneSince: performance.now() });
		},
		/** The marks in a text that no visitor should see by now. */
		goneIn: (text: string): string[] => marksIn(text).filter((mark) => isGone(lives.get(mark))),
		/** Looks at what a visitor got. Read straight from the cms it must be right at once, from cache or index within a minute. */
		observe: ({ surface, text, startedAt, endedAt, isDirect, except }: Observation) => {
			for (const mark of marksIn(text)) {
				const life = lives.get(mark);
				if (!life || except.includes(mark)) continue;
				if (life.publicFrom === null || life.publicFrom > endedAt) complaints.push(`${surface} shows ${mark}, which was never published`);
				if (life.goneSince === null) continue;
				const lag = startedAt - life.goneSince;
				if (lag > (isDirect ? 0 : LONGEST_LAG_IN_MS)) complaints.push(`${surface} shows ${mark} ${Math.round(lag)} ms after it went`);
				if (lag > longestLag.ms) longestLag = { ms: Math.round(lag), surface };
			}
		},
	};
}

function isGone(life: Life | undefined): boolean {
	return life !== undefined && (life.publicFrom === null || life.goneSince !== null);
}

function marksIn(text: string): string[] {
	return [...new Set(text.toLowerCase().match(MARK) ?? [])];
}
