import { describe, expect, it } from 'vitest';
import { faultInProposal, faultInVote, type ProposalInput } from './proposal.ts';

const proposal: ProposalInput = { outcome: 'recognised', reasons: 'Voldoet.', conditions: [], validFrom: null, validUntil: null };
const faultOf = (changes: Partial<ProposalInput>, { kind = 'assessment' as const, failedKnockOuts = [] as string[] } = {}) =>
	faultInProposal({ kind, proposal: { ...proposal, ...changes }, failedKnockOuts, knownFrom: '2026-11-20' });
const condition = { text: 'Vul de literatuur aan.', dueDate: '2027-06-01' };

describe('a proposal for a decision', () => {
	it('may recognise unless a knock-out failed', () => {
		expect(faultOf({})).toBeNull();
		expect(faultOf({}, { failedKnockOuts: ['doel'] })).toMatch(/knock-out/);
		expect(faultOf({ outcome: 'refused' }, { failedKnockOuts: ['doel'] })).toBeNull();
	});

	it('has conditions with days to come exactly where it is conditional', () => {
		expect(faultOf({ outcome: 'conditional' })).toMatch(/voorwaarde/);
		expect(faultOf({ outcome: 'conditional', conditions: [condition] })).toBeNull();
		expect(faultOf({ outcome: 'conditional', conditions: [{ ...condition, dueDate: '2026-11-20' }] })).toMatch(/nog komt/);
		expect(faultOf({ conditions: [condition] })).toMatch(/alleen bij/);
	});

	it('is about what it is about, and ends after it begins', () => {
		expect(faultOf({ outcome: 'revoked' })).toMatch(/past niet/);
		expect(faultOf({ outcome: 'maintained' })).toMatch(/past niet/);
		expect(faultOf({ validFrom: '2027-02-01', validUntil: '2027-01-01' })).toMatch(/laatste dag/);
		expect(faultOf({ validUntil: '2026-11-20' })).toMatch(/laatste dag/);
		expect(faultOf({ validUntil: '2026-11-21' })).toBeNull();
	});
});

describe('a measure', () => {
	const measure = (outcome: 'suspended' | 'revoked' | 'reinstated' | 'recognised', isSuspended: boolean) =>
		faultInProposal({ kind: 'measure', proposal: { ...proposal, outcome }, failedKnockOuts: [], isSuspended, knownFrom: '2026-11-20' });

	it('suspends what holds, lifts what is suspended, and revokes either', () => {
		expect([measure('suspended', false), measure('revoked', false), measure('reinstated', true), measure('revoked', true)]).toEqual([null, null, null, null]);
		expect(measure('suspended', true)).toBe('De erkenning is al geschorst.');
		expect(measure('reinstated', false)).toBe('De erkenning is niet geschorst; er valt niets op te heffen.');
		expect(measure('recognised', false)).toMatch(/past niet/);
	});

	it('can be voted on by what is suspended at that moment', () => {
		const vote = {
			kind: 'measure' as const,
			outcome: 'reinstated' as const,
			reason: '',
			proposedOutcome: 'reinstated' as const,
			conditionCount: 0,
			failedKnockOuts: [],
		};
		expect([faultInVote({ ...vote, isSuspended: true }), faultInVote(vote)]).toEqual([null, 'De erkenning is niet geschorst; er valt niets op te heffen.']);
	});
});

describe('a vote', () => {
	const vote = {
		kind: 'assessment' as const,
		outcome: 'recognised' as const,
		reason: '',
		proposedOutcome: 'recognised' as const,
		conditionCount: 0,
		failedKnockOuts: [],
	};

	it('needs a reason only where it differs from the proposal', () => {
		expect(faultInVote(vote)).toBeNull();
		expect(faultInVote({ ...vote, outcome: 'refused' })).toMatch(/waarom/);
		expect(faultInVote({ ...vote, outcome: 'refused', reason: 'Te mager.' })).toBeNull();
	});

	it('for conditions needs conditions, and can no more than a proposal recognise after a failed knock-out', () => {
		expect(faultInVote({ ...vote, outcome: 'conditional', reason: 'Nog niet.' })).toMatch(/nieuw voorstel/);
		expect(faultInVote({ ...vote, failedKnockOuts: ['doel'] })).toMatch(/knock-out/);
	});
});
