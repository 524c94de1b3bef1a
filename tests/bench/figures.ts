/** What was measured. With an aim it is judged; without it informs. */
export type Figure = { name: string; value: number; unit: string; aim?: Aim };
export type Aim = { most: number } | { least: number };

export function isMet({ value, aim }: Figure): boolean {
	if (!aim) return true;
	return 'most' in aim ? value <= aim.most : value >= aim.least;
}

/** The figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
	const rows = figures.map((figure) => [
		figure.name,
		`${rounded(figure.value)} ${figure.unit}`.trim(),
		aimText(figure),
		figure.aim ? (isMet(figure) ? 'met' : 'MISSED') : '',
	]);
	return alignColumns([['figure', 'value', 'aim', ''], ...rows]);
}

/** The same figures at several sizes beside each other. */
export function growthOf(sizes: readonly { offerings: number; figures: readonly Figure[] }[]): string {
	const names = [...new Set(sizes.flatMap(({ figures }) => figures.map(({ name }) => name)))];
	const cellOf = (figures: readonly Figure[], name: string) => {
		const figure = figures.find((candidate) => candidate.name === name);
		return figure ? `${rounded(figure.value)} ${figure.unit}`.trim() : '';
	};
	return alignColumns([
		['figure', ...sizes.map(({ offerings }) => `${offerings}`)],
		...names.map((name) => [name, ...sizes.map(({ figures }) => cellOf(figures, name))]),
	]);
}

function aimText({ aim, unit }: Figure): string {
	if (!aim) return '';
	return 'most' in aim ? `≤ ${aim.most} ${unit}`.trim() : `≥ ${aim.least} ${unit}`.trim();
}

/** Three figures that matter are enough. */
function rounded(value: number): string {
	return String(Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

function alignColumns(rows: readonly string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
