const PROPOSAL = /Bedoelt u "(.+)"\?/;

/** What a remedy proposes for a cell: the word, and the whole cell with it in place of the wrong one. Null where nothing is proposed. */
export function proposedCell({ cell, value, remedy }: { cell: string; value: string; remedy: string }): { word: string; cell: string } | null {
	const [, word] = PROPOSAL.exec(remedy) ?? [];
	if (!word) return null;
	return { word, cell: value !== '' && cell.includes(value) ? cell.replace(value, () => word) : word };
}
