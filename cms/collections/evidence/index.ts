import { join } from 'node:path';
import { type AccessResult, type CollectionConfig, NotFound, type UploadConfig } from 'payload';
import { allOf, anyOf, hasRole, nobody, ownProvider, ownRegion, type Rule, rowsWhere } from '../../access/atoms.ts';
import { walled } from '../../access/conflicts.ts';
import { decidedCases } from '../../access/deciding.ts';
import { LONG_AGO } from '../../access/knownRecognition.ts';
import { holds, idOf } from '../../access/principal.ts';
import { env } from '../../env.ts';
import { lineField } from '../../fields/text.ts';
import { ownReviewsWhere } from '../../operations/quality/ownReviews.ts';
import { aboutCase, personField } from '../caseParts.ts';
import { GROUPS } from '../groups.ts';

type UploadHandler = NonNullable<UploadConfig['handlers']>[number];

/** Files of the cases that a reviewer accepted, and in which there is no interest: the answer of a rule names them. */
const ofAcceptedReviews: Rule = async ({ req }): Promise<AccessResult> => {
	if (!req.user || !holds(req.user, 'reviewer')) return false;
	const where = await ownReviewsWhere({ req, state: { in: ['accepted', 'drafted', 'delivered'] } });
	const { docs } = await req.payload.find({ collection: 'reviews', where, depth: 0, select: { case: true }, limit: 0, pagination: false, req });
	return { and: [{ case: { in: docs.flatMap((review) => idOf(review.case) ?? []) } }, { kind: { equals: 'evidence' } }] };
};

/** A letter is there for the provider once its round is released. */
const isVisible = rowsWhere({ or: [{ visibleFrom: { exists: false } }, { 'visibleFrom.releasedAt': { greater_than: LONG_AGO } }] });

/** A name that no file has is absent for everybody. */
const refuseUnknownFile: UploadHandler = async (req, { params }) => {
	const { totalDocs } = await req.payload.count({ collection: 'evidence', where: { filename: { equals: params.filename } }, req });
	if (totalDocs === 0) throw new NotFound(req.t);
};

/**
 * Files of a case: what a provider sends as evidence, and the letters about it. Access as the case's; random names; only ever a download.
 * `operations/quality` stores them after looking at their content.
 */
export const Evidence: CollectionConfig = {
	slug: 'evidence',
	labels: { singular: 'Bewijsstuk', plural: 'Bewijsstukken' },
	access: {
		read: anyOf(
			walled(anyOf(hasRole('secretary', 'auditor'), decidedCases({ caseId: 'case' }), ofAcceptedReviews), { caseId: 'case' }),
			allOf(anyOf(ownProvider({ path: 'provider', roles: ['provider'] }), ownRegion({ path: 'provider.region', roles: ['coordinator'] })), isVisible),
		),
		create: nobody,
		update: nobody,
		delete: nobody,
	},
	lockDocuments: false,
	admin: { hideAPIURL: true, group: GROUPS.quality, description: 'Bestanden bij zaken.', useAsTitle: 'originalName', hidden: true },
	upload: {
		staticDir: join(env.DATA_DIR, 'evidence'),
		handlers: [refuseUnknownFile],
		modifyResponseHeaders: ({ headers }) => {
			headers.set('Content-Disposition', 'attachment');
			headers.set('X-Content-Type-Options', 'nosniff');
			headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
			headers.set('Cache-Control', 'private, no-store');
			return headers;
		},
	},
	fields: [
		...aboutCase(),
		{
			name: 'kind',
			type: 'select',
			label: 'Soort',
			required: true,
			options: [
				{ value: 'evidence', label: 'Bewijsstuk' },
				{ value: 'letter', label: 'Brief' },
			],
			admin: { description: 'Van de aanbieder, of een brief van het secretariaat.' },
		},
		{
			name: 'visibleFrom',
			type: 'relationship',
			relationTo: 'rounds',
			label: 'Zichtbaar na ronde',
			admin: { description: 'Een brief is er voor de aanbieder pas als deze ronde is vrijgegeven.' },
		},
		lineField({ name: 'originalName', label: 'Naam', description: 'Zoals de aanbieder het bestand noemde.', required: true }),
		personField({ name: 'uploadedBy', label: 'Toegevoegd door', description: 'Wie het bestand gaf.' }),
	],
};
