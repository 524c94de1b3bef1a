import type { Endpoint } from 'payload';
import { z } from 'zod';
import { addToRound } from '../../operations/quality/addToRound.ts';
import { beginRelease } from '../../operations/quality/beginRelease.ts';
import { closeRound } from '../../operations/quality/closeRound.ts';
import { openRound } from '../../operations/quality/openRound.ts';
import { rescheduleRound } from '../../operations/quality/rescheduleRound.ts';
import { startDeciding } from '../../operations/quality/startDeciding.ts';
import { startScoring } from '../../operations/quality/startScoring.ts';
import { verbDoor } from '../verbDoor.ts';

const BY_SECRETARY = ['secretary'] as const;

const day = z.iso.date('Vul elke datum in.');
const datesSchema = z.object({ opensOn: day, scoringFrom: day, decidingFrom: day, releaseOn: day });
const ids = z
	.array(z.string().regex(/^[0-9a-f]{24}$/, 'Kies mensen uit de lijst.'))
	.max(200)
	.default([]);
const peopleSchema = z.object({ reviewers: ids, committee: ids });

export const endpoints: Endpoint[] = [
	verbDoor({ verb: 'open', as: BY_SECRETARY, take: openRound }),
	verbDoor({ verb: 'start-scoring', as: BY_SECRETARY, take: startScoring }),
	verbDoor({ verb: 'start-deciding', as: BY_SECRETARY, take: startDeciding }),
	verbDoor({ verb: 'reschedule', as: BY_SECRETARY, schema: datesSchema, take: ({ input, ...call }) => rescheduleRound({ ...call, dates: input }) }),
	verbDoor({ verb: 'add-people', as: BY_SECRETARY, schema: peopleSchema, take: ({ input, ...call }) => addToRound({ ...call, ...input }) }),
	verbDoor({ verb: 'begin-release', as: BY_SECRETARY, take: beginRelease }),
	verbDoor({ verb: 'close', as: BY_SECRETARY, take: closeRound }),
];
