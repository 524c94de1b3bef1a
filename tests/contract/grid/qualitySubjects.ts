import { bodies, PICTURE, upload } from './bodies.ts';
import * as made from './qualityBodies.ts';
import type { Subject } from './subjects.ts';

/** The rows of the quality process. */
export const QUALITY_SUBJECTS = {
	'round in the making': {
		collection: 'rounds',
		make: async (world) => world.cms.payload.create({ collection: 'rounds', data: await made.round(world) }),
		body: made.round,
		patch: { quorum: 3 },
	},
	'case of provider A': {
		collection: 'qualityCases',
		make: made.begunCase,
		body: made.qualityCase,
		patch: { state: 'released' },
	},
	'review of a case of provider A': {
		collection: 'reviews',
		make: async (world) => world.cms.payload.create({ collection: 'reviews', data: await made.review(world) }),
		body: made.review,
		patch: { state: 'delivered' },
	},
	'decision in a case of provider A': {
		collection: 'decisions',
		make: async (world) => world.cms.payload.create({ collection: 'decisions', data: await made.decision(world) }),
		body: made.decision,
		patch: { outcome: 'recognised' },
	},
	'objection in a case of provider A': {
		collection: 'objections',
		make: async (world) => world.cms.payload.create({ collection: 'objections', data: await made.objection(world) }),
		body: made.objection,
		patch: { state: 'decided' },
	},
	'interest declared in a case of provider A': {
		collection: 'conflicts',
		make: async (world) => world.cms.payload.create({ collection: 'conflicts', data: await made.conflict(world) }),
		body: made.conflict,
		patch: { declaredAt: '2026-12-01T09:00:00.000Z' },
	},
	'file in a case of provider A': {
		collection: 'evidence',
		make: async (world) =>
			world.cms.payload.create({
				collection: 'evidence',
				data: await made.evidence(world),
				file: { data: PICTURE, mimetype: 'image/png', name: `bewijs-${crypto.randomUUID()}.png`, size: PICTURE.length },
			}),
		body: async (world) => upload(await made.evidence(world)),
		patch: { originalName: 'anders.png' },
	},
	'profile of a reviewer': {
		collection: 'reviewerProfiles',
		make: async (world) => {
			const { id } = await world.cms.payload.create({ collection: 'users', data: bodies.user([{ role: 'reviewer' }]) });
			return world.cms.payload.create({ collection: 'reviewerProfiles', data: made.reviewerProfile(id) });
		},
		body: async (world) => made.reviewerProfile((await world.cms.payload.create({ collection: 'users', data: bodies.user([{ role: 'reviewer' }]) })).id),
		patch: { capacity: 4 },
	},
	'step of a case of provider A': {
		collection: 'caseLog',
		make: async (world) => world.cms.payload.create({ collection: 'caseLog', data: await made.logEntry(world) }),
		body: made.logEntry,
		patch: { verb: 'release' },
	},
	'seal over the log': {
		collection: 'logSeals',
		make: (world) => world.cms.payload.create({ collection: 'logSeals', data: made.logSeal() }),
		body: () => made.logSeal(),
		patch: { hash: 'y' },
	},
	'text at a step': {
		collection: 'caseTexts',
		make: (world) => world.cms.payload.create({ collection: 'caseTexts', data: made.caseText() }),
		body: () => made.caseText(),
		patch: { text: 'anders' },
	},
} as const satisfies Record<string, Subject>;
