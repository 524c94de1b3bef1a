/**
 * Puts the focus where somebody goes on after a row was mended: in the row itself where something is still wrong, else in the next row that is wrong,
 * else at what comes next.
 */
export function focusAfter(list: HTMLElement | null, number: number): void {
	const faulty = [...(list?.querySelectorAll<HTMLElement>('[data-faulty="true"]') ?? [])];
	const numberOf = (row: HTMLElement) => Number(row.dataset['row']);
	const next = faulty.find((row) => numberOf(row) === number) ?? faulty.find((row) => numberOf(row) > number) ?? faulty[0];
	const target =
		next?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? next?.querySelector<HTMLElement>('button') ?? document.getElementById('import-next');
	target?.focus();
}
