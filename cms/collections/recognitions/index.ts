import type { CollectionConfig } from 'payload';
import { allOf, anyOf, hasRole, nobody, ownProvider, ownRegion, rowsWhere } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { KNOWN_RECOGNITION } from '../../access/knownRecognition.ts';
import { hiddenExceptFor } from '../../access/visibleTo.ts';
import { GROUPS } from '../groups.ts';
import { publicHooks } from '../publicHooks.ts';
import { recognitionFields } from './fields.ts';

/**
 * What the quality process decided about an offering. Without versions, written by no door but that process. Nobody reads one before its round is
 * released; of the office nobody one of a case or provider in which there is an interest.
 */
export const Recognitions: CollectionConfig = {
	slug: 'recognitions',
	labels: { singular: 'Erkenning', plural: 'Erkenningen' },
	access: {
		read: allOf(
			anyOf(
				walled(hasRole('secretary', 'committee', 'auditor'), { provider: 'offering.provider', caseId: 'case' }),
				ownProvider({ path: 'offering.provider', roles: ['provider'] }),
				ownRegion({ path: 'offering.provider.region', roles: ['coordinator'] }),
			),
			rowsWhere(KNOWN_RECOGNITION),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	admin: {
		hideAPIURL: true,
		group: GROUPS.quality,
		description: 'De uitkomst van de beoordeling, met de termijn en de voorwaarden. Publicatie is geen erkenning.',
		useAsTitle: 'outcome',
		defaultColumns: ['offering', 'outcome', 'validFrom', 'validUntil'],
		hidden: hiddenExceptFor('secretary', 'committee', 'auditor', 'provider', 'coordinator'),
	},
	defaultSort: '-validFrom',
	indexes: [{ fields: ['offering', 'validFrom'] }, { fields: ['outcome', 'validUntil'] }],
	fields: recognitionFields,
	hooks: publicHooks({ collection: 'recognitions' }),
};
