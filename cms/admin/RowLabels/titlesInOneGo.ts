/** Asks for many titles with one question: all that are wanted in the same moment, each of them once. */
export function titlesInOneGo(load: (ids: readonly string[]) => Promise<Record<string, string>>): (id: string) => Promise<string | null> {
	const known = new Map<string, Promise<string | null>>();
	let waiting: string[] = [];
	let answer: Promise<Record<string, string>> | null = null;
	return (id) => {
		const before = known.get(id);
		if (before) return before;
		waiting.push(id);
		answer ??= new Promise((resolve) => setTimeout(resolve, 30)).then(() => {
			const ids = waiting;
			waiting = [];
			answer = null;
			return load(ids).catch(() => ({}));
		});
		const title = answer.then((titles) => titles[id] ?? null);
		known.set(id, title);
		// What could not be told now may be told later.
		void title.then((text) => text === null && known.delete(id));
		return title;
	};
}
