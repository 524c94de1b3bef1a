import type { Endpoint } from 'payload';
import { z } from 'zod';
import { now } from '../../env.ts';
import { loadAskable } from '../../operations/quality/assignment/loadAskable.ts';
import { declareCaseConflict } from '../../operations/quality/declareCaseConflict.ts';
import { inviteReviewers } from '../../operations/quality/inviteReviewers.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { idFrom } from '../answers.ts';
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

/** Whom a secretary may ask for a case beyond the best, which its pages have. */
const askable: Endpoint = {
	path: '/:id/askable',
	method: 'get',
	handler: async (req) =>
		Response.json({ reviewers: await loadAskable({ req, id: idFrom(req), moment: now() }) }, { headers: { 'Cache-Control': 'no-store' } }),
};

export const endpoints: Endpoint[] = [
	askable,
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
