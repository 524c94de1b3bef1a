import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPermissions } from './plainPermissions.ts';

const ids = fc.array(fc.uuid(), { minLength: 1, maxLength: 3 });

describe('what somebody may do', () => {
	it('is told without the rows for which it holds', () => {
		const told = plainPermissions({
			collections: {
				evidence: { read: { permission: true, where: { case: { in: ['zaak-1'] } } }, fields: { kind: { read: true } } },
				// Of two verbs for the same rows Payload names those once.
				decisions: { read: { permission: true } },
				views: { read: true, fields: { where: { read: true } } },
			},
		});
		expect(told).toEqual({
			collections: {
				evidence: { read: true, fields: { kind: { read: true } } },
				decisions: { read: true },
				views: { read: true, fields: { where: { read: true } } },
			},
		});
	});

	it('is told in one order, whichever rule answered first', () => {
		expect(JSON.stringify(plainPermissions({ reviews: { read: true }, evidence: { update: true, read: true } }))).toBe(
			'{"evidence":{"read":true,"update":true},"reviews":{"read":true}}',
		);
	});

	it('is told alike whatever the rows are', () => {
		fc.assert(
			fc.property(ids, ids, (first, second) => {
				const permissions = (hidden: string[]) => ({ read: { permission: true, where: { and: [{ case: { not_in: hidden } }] } } });
				expect(plainPermissions(permissions(first))).toEqual(plainPermissions(permissions(second)));
				expect(plainPermissions(permissions(first))).toEqual(plainPermissions({ read: true }));
			}),
		);
	});
});
