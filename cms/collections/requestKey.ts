import type { TextField } from 'payload';
import { requestKeyIn } from '../operations/requestKey.ts';

/** By which request something was made; set by the verb, so that the same request again makes nothing. */
export function requestKeyField({ name, description }: { name: string; description: string }): TextField {
	return {
		name,
		type: 'text',
		label: 'Opdracht',
		index: true,
		access: { read: () => false, create: () => false, update: () => false },
		hooks: {
			beforeDuplicate: [() => null],
			beforeChange: [({ operation, value, req }) => (operation === 'create' ? requestKeyIn(req) : value)],
		},
		admin: { hidden: true, description },
	};
}
