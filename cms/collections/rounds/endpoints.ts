import { type Endpoint, Forbidden, NotFound } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import { addToRound } from '../../operations/quality/addToRound.ts';
import { beginRelease } from '../../operations/quality/beginRelease.ts';
import { closeRound } from '../../operations/quality/closeRound.ts';
import { loadReleaseProgress } from '../../operations/quality/loadReleaseProgress.ts';
import { openRound } from '../../operations/quality/openRound.ts';
import { rescheduleRound } from '../../operations/quality/rescheduleRound.ts';
import { startDeciding } from '../../operations/quality/startDeciding.ts';
import { startScoring } from '../../operations/quality/startScoring.ts';
import { idFrom } from '../answers.ts';
import { verbDoor } from '../verbDoor.ts';

const BY_SECRETARY = ['secretary'] as const;

const day = z.iso.date('Vul elke datum in.');
const datesSchema = z.object({ opensOn: day, scoringFrom: day, decidingFrom: day, releaseOn: day });
const ids = z
	.array(z.string().regex(/^[0-9a-f]{24}$/, 'Kies mensen uit de lijst.'))
	.max(200)
	.default([]);
const peopleSchema = z.object({ reviewers: ids, committee: ids });

/** How far the release of a round is, for whoever may read the round; asked again by its page. */
const release: Endpoint = {
	path: '/:id/release',
	method: 'get',
	handler: async (req) => {
		const { user, payload } = req;
		if (!holds(user, 'secretary', 'committee', 'auditor')) throw new Forbidden(req.t);
		const round = await payload.findByID({ collection: 'rounds', id: idFrom(req), depth: 0, overrideAccess: false, user, req, disableErrors: true });
		if (!round) throw new NotFound(req.t);
		return Response.json({ release: await loadReleaseProgress({ req, round }) }, { headers: { 'Cache-Control': 'no-store' } });
	},
};

export const endpoints: Endpoint[] = [
	release,
	verbDoor({ verb: 'open', as: BY_SECRETARY, take: openRound }),
	verbDoor({ verb: 'start-scoring', as: BY_SECRETARY, take: startScoring }),
	verbDoor({ verb: 'start-deciding', as: BY_SECRETARY, take: startDeciding }),
	verbDoor({ verb: 'reschedule', as: BY_SECRETARY, schema: datesSchema, take: ({ input, ...call }) => rescheduleRound({ ...call, dates: input }) }),
	verbDoor({ verb: 'add-people', as: BY_SECRETARY, schema: peopleSchema, take: ({ input, ...call }) => addToRound({ ...call, ...input }) }),
	verbDoor({ verb: 'begin-release', as: BY_SECRETARY, take: beginRelease }),
	verbDoor({ verb: 'close', as: BY_SECRETARY, take: closeRound }),
];
