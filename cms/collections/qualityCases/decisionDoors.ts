import type { Endpoint } from 'payload';
import { z } from 'zod';
import { outcomeSchema, proposalSchema } from '../../domain/qualityCase/proposal.ts';
import { carryOver } from '../../operations/quality/carryOver.ts';
import { castVote } from '../../operations/quality/castVote.ts';
import { nameSubstitute } from '../../operations/quality/nameSubstitute.ts';
import { prepareDecision } from '../../operations/quality/prepareDecision.ts';
import { prepareObjection, proposeMeasure } from '../../operations/quality/prepareObjection.ts';
import { releaseAlone } from '../../operations/quality/releaseDecision.ts';
import { renewCriteria } from '../../operations/quality/renewCriteria.ts';
import { capacitiesFor } from '../../operations/quality/stepCase.ts';
import { resumeTerm, suspendTerm } from '../../operations/quality/suspendTerm.ts';
import { verbDoor } from '../verbDoor.ts';

const chosen = (message: string) => z.string(message).regex(/^[0-9a-f]{24}$/, message);

/** The verbs around a decision. */
export const decisionDoors: Endpoint[] = [
	verbDoor({ verb: 'prepare', as: capacitiesFor('prepare'), schema: proposalSchema, take: prepareDecision }),
	verbDoor({ verb: 'prepare-objection', as: capacitiesFor('prepare-objection'), schema: proposalSchema, take: prepareObjection }),
	verbDoor({ verb: 'propose-measure', as: capacitiesFor('propose-measure'), schema: proposalSchema, take: proposeMeasure }),
	verbDoor({
		verb: 'name-substitute',
		as: capacitiesFor('name-substitute'),
		schema: z.object({ reviewer: chosen('Kies een beoordelaar.') }),
		take: nameSubstitute,
	}),
	verbDoor({ verb: 'vote', as: capacitiesFor('vote'), schema: z.object({ outcome: outcomeSchema }), take: castVote }),
	verbDoor({ verb: 'carry-over', as: capacitiesFor('carry-over'), schema: z.object({ round: chosen('Kies een ronde.') }), take: carryOver }),
	verbDoor({ verb: 'renew-criteria', as: capacitiesFor('renew-criteria'), take: renewCriteria }),
	verbDoor({ verb: 'suspend-term', as: capacitiesFor('suspend-term'), take: suspendTerm }),
	verbDoor({ verb: 'resume-term', as: capacitiesFor('resume-term'), take: resumeTerm }),
	verbDoor({ verb: 'release-alone', as: capacitiesFor('release-alone'), take: releaseAlone }),
];
