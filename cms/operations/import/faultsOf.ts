import { APIError, Forbidden, Locked, NotFound, ValidationError } from 'payload';
import type { Fault } from '../../domain/import/column.ts';
import type { KindTable } from '../../domain/import/kinds.ts';

/** What Payload, a hook or an access rule said no to, as faults of a row; null for what is no refusal but a failure. */
export function faultsOf({ error, table }: { error: unknown; table: KindTable }): Fault[] | null {
	const say = (problem: string, remedy: string): Fault[] => [{ column: '', value: '', problem, remedy }];
	if (error instanceof ValidationError)
		return error.data.errors.map(({ path, message }) => ({ column: columnOf(table, path), value: '', problem: message, remedy: 'Verbeter de cel.' }));
	if (error instanceof Locked) return say('Iemand bewerkt dit item nu.', 'Probeer deze regel later opnieuw.');
	if (error instanceof NotFound || error instanceof Forbidden) return say('U mag dit item niet wijzigen.', 'Vraag de eigenaar of de redactie.');
	if (error instanceof APIError && error.isPublic) return say(error.message, 'Verbeter de regel.');
	return null;
}

function columnOf(table: KindTable, path: string): string {
	const field = path.split('.')[0] ?? '';
	if (field === 'key') return 'code';
	return table.columns.find((column) => column.field === field)?.name ?? field;
}
