import type { Endpoint } from 'payload';
import { z } from 'zod';
import { sendBack, takeUp } from '../../operations/quality/intake.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { verbDoor } from '../verbDoor.ts';

const roundSchema = z.object({ round: z.string('Kies een ronde.').regex(/^[0-9a-f]{24}$/, 'Kies een ronde.') });

/** What the secretary does with a case that came in. */
export const intakeDoors: Endpoint[] = [
	verbDoor({ verb: 'send-back', as: capacitiesFor('send-back'), take: sendBack }),
	verbDoor({ verb: 'take-up', as: capacitiesFor('take-up'), schema: roundSchema, take: ({ input, ...call }) => takeUp({ ...call, round: input.round }) }),
];
