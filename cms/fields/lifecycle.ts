import type { Field, TextField } from 'payload';
import type { State } from '../domain/lifecycle/lifecycle.ts';
import { lineField } from './text.ts';

const closed = { create: () => false, update: () => false };

/**
 * What every record with a lifecycle keeps: its state, how often that changed, since when it stands there and before when the next step is due.
 * Only `operations/lifecycle/transition.ts` writes them, by conditional writes.
 */
export function lifecycleFields(states: readonly State[]): Field[] {
	return [
		{
			name: 'state',
			type: 'select',
			label: 'Stand',
			required: true,
			index: true,
			options: states.map(({ code, label }) => ({ value: code, label })),
			access: closed,
			admin: { position: 'sidebar', readOnly: true, description: 'Verandert alleen door een stap uit het proces.' },
		},
		{
			name: 'revision',
			type: 'number',
			label: 'Stap',
			required: true,
			defaultValue: 0,
			access: closed,
			admin: { position: 'sidebar', readOnly: true, description: 'Het aantal stappen dat gezet is.' },
		},
		{
			name: 'stateSince',
			type: 'date',
			label: 'Sinds',
			required: true,
			access: closed,
			admin: { position: 'sidebar', readOnly: true, description: 'Wanneer de stand begon.' },
		},
		{
			...readLine({ name: 'dueDay', label: 'Uiterlijk op', description: 'De dag waarop de volgende stap gezet moet zijn (jjjj-mm-dd).' }),
			index: true,
		},
		readLine({ name: 'suspendedOn', label: 'Opgeschort sinds', description: 'De dag waarop de termijn stil ging staan (jjjj-mm-dd).' }),
	];
}

/** A line that only a step writes; out of sight while there is nothing in it. */
function readLine(texts: { name: string; label: string; description: string }): TextField {
	const line = lineField({ ...texts, isReadOnly: true });
	return { ...line, access: closed, admin: { ...line.admin, condition: (data) => Boolean(data[texts.name]) } };
}
