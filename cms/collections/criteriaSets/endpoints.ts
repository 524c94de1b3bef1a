import type { Endpoint } from 'payload';
import { siteDoor } from '../../access/siteDoor.ts';
import { loadCurrentCriteriaSet } from '../../operations/loadCriteriaSet.ts';
import { agreeCriteria } from '../../operations/quality/agreeCriteria.ts';
import { copyCriteria } from '../../operations/quality/copyCriteria.ts';
import { proposeCriteria } from '../../operations/quality/proposeCriteria.ts';
import { returnCriteria } from '../../operations/quality/returnCriteria.ts';
import { takeBackCriteria } from '../../operations/quality/takeBackCriteria.ts';
import { idFrom } from '../answers.ts';
import { verbDoor } from '../verbDoor.ts';

/** A next version to write at; asked twice it is the same one. */
const nextVersion: Endpoint = {
	path: '/:id/next-version',
	method: 'post',
	handler: async (req) => Response.json(await copyCriteria({ req, id: idFrom(req) })),
};

export const endpoints: Endpoint[] = [
	siteDoor({ path: '/current', read: loadCurrentCriteriaSet }),
	nextVersion,
	verbDoor({ verb: 'propose', as: ['secretary'], take: proposeCriteria }),
	verbDoor({ verb: 'take-back', as: ['secretary'], take: takeBackCriteria }),
	verbDoor({ verb: 'return', as: ['committee'], take: returnCriteria }),
	verbDoor({ verb: 'agree', as: ['committee'], take: agreeCriteria }),
];
