import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCompleteAssignment, mayInvite, ROLES, type Role, type RoleAssignment, scopeOf } from './roles.ts';

const at = (role: Role, organisation?: { provider?: string; region?: string }): RoleAssignment => ({
	role,
	providerId: organisation?.provider ?? null,
	regionId: organisation?.region ?? null,
});
const anyAssignment = fc.record({
	role: fc.constantFrom(...ROLES.map(({ code }) => code)),
	providerId: fc.option(fc.constantFrom('A', 'B'), { nil: null }),
	regionId: fc.option(fc.constantFrom('A', 'B'), { nil: null }),
});

describe('the organisation of a role', () => {
	it.each([
		['provider', 'provider'],
		['trainer', 'provider'],
		['coordinator', 'region'],
		['broker', 'region'],
		['reviewer', 'none'],
		['secretary', 'none'],
		['committee', 'none'],
		['policy', 'none'],
		['assessor', 'none'],
		['finance', 'none'],
		['editor', 'none'],
		['auditor', 'none'],
		['admin', 'none'],
	] as const)('of a %s is a %s', (role, scope) => {
		expect(scopeOf(role)).toBe(scope);
	});

	it('is listed above for every role', () => {
		expect(ROLES).toHaveLength(13);
	});

	it.each([
		[at('provider', { provider: 'A' }), true],
		[at('provider'), false],
		[at('provider', { region: 'A' }), false],
		[at('trainer', { provider: 'A', region: 'A' }), false],
		[at('coordinator', { region: 'A' }), true],
		[at('broker', { provider: 'A' }), false],
		[at('editor'), true],
		[at('editor', { provider: 'A' }), false],
		[at('admin', { region: 'A' }), false],
	])('is named exactly as the role asks: %o is complete: %s', (assignment, isComplete) => {
		expect(isCompleteAssignment(assignment)).toBe(isComplete);
	});
});

describe('an invitation', () => {
	it.each([
		['a provider may invite a trainer of its own', at('provider', { provider: 'A' }), at('trainer', { provider: 'A' }), true],
		['a provider may invite a colleague', at('provider', { provider: 'A' }), at('provider', { provider: 'A' }), true],
		['a provider may not invite for another', at('provider', { provider: 'A' }), at('trainer', { provider: 'B' }), false],
		['a provider may not invite a coordinator', at('provider', { provider: 'A' }), at('coordinator', { region: 'A' }), false],
		['a trainer invites nobody', at('trainer', { provider: 'A' }), at('trainer', { provider: 'A' }), false],
		['a coordinator may invite a broker of the own region', at('coordinator', { region: 'A' }), at('broker', { region: 'A' }), true],
		['a coordinator may not invite for another region', at('coordinator', { region: 'A' }), at('broker', { region: 'B' }), false],
		['a coordinator may not invite a trainer', at('coordinator', { region: 'A' }), at('trainer', { provider: 'A' }), false],
		['a broker invites nobody', at('broker', { region: 'A' }), at('broker', { region: 'A' }), false],
		['an editor invites nobody', at('editor'), at('editor'), false],
		['an administrator may invite anybody', at('admin'), at('committee'), true],
	])('%s', (_sentence, held, wanted, isAllowed) => {
		expect(mayInvite({ own: [held], wanted })).toBe(isAllowed);
	});

	it('is as wide as what one’s roles allow together, and no wider', () => {
		fc.assert(
			fc.property(fc.array(anyAssignment, { maxLength: 4 }), anyAssignment, (own, wanted) => {
				expect(mayInvite({ own, wanted })).toBe(own.some((held) => mayInvite({ own: [held], wanted })));
			}),
		);
	});

	it('never reaches beyond one’s own organisations for whoever is no administrator', () => {
		fc.assert(
			fc.property(fc.array(anyAssignment, { maxLength: 4 }), anyAssignment, (own, wanted) => {
				fc.pre(own.every(({ role }) => role !== 'admin') && isCompleteAssignment(wanted) && own.every(isCompleteAssignment));
				if (!mayInvite({ own, wanted })) return;
				const organisations = own.map(({ providerId, regionId }) => `${providerId} ${regionId}`);
				expect(organisations).toContain(`${wanted.providerId} ${wanted.regionId}`);
			}),
		);
	});
});
