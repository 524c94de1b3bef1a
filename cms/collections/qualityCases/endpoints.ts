import type { Endpoint } from 'payload';
import { z } from 'zod';
import { declareCaseConflict } from '../../operations/quality/declareCaseConflict.ts';
import { inviteReviewers } from '../../operations/quality/inviteReviewers.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { verbDoor } from '../verbDoor.ts';
import { decisionDoors } from './decisionDoors.ts';
import { intakeDoors } from './intakeDoors.ts';
import { ownDoors } from './ownDoors.ts';

const CHOOSE = 'Kies ten minste één beoordelaar uit de lijst.';
const inviteSchema = z.object({
	reviewers: z
		.array(z.string().regex(/^[0-9a-f]{24}$/, CHOOSE), CHOOSE)
		.min(1, CHOOSE)
		.max(20, 'Vraag ten hoogste twintig mensen tegelijk.'),
});

export const endpoints: Endpoint[] = [
	verbDoor({ verb: 'declare-conflict', as: capacitiesFor('declare-conflict'), take: declareCaseConflict }),
	verbDoor({
		verb: 'invite',
		as: capacitiesFor('invite'),
		schema: inviteSchema,
		take: ({ input, ...call }) => inviteReviewers({ ...call, reviewers: input.reviewers }),
	}),
	...ownDoors,
	...intakeDoors,
	...decisionDoors,
];
