import { describe, expect, it } from 'vitest';
import { type Candidate, proposeReviewers, rankReviewers } from './propose.ts';

const about = { sectors: ['po'], subjects: ['rekenen'], themes: ['toetsen'], regions: ['rijnmond'] };
const someone: Candidate = {
	id: 'a',
	sectors: [],
	subjects: [],
	themes: [],
	regions: [],
	capacity: 4,
	isAvailable: true,
	load: 0,
	hasDeclined: false,
};
const order = (...candidates: Candidate[]) => rankReviewers({ about, candidates }).map(({ id }) => id);

describe('a proposal for who reviews', () => {
	it('puts whoever knows sector and subject before whoever knows the theme', () => {
		expect(order({ ...someone, id: 'theme', themes: ['toetsen'] }, { ...someone, id: 'expert', sectors: ['po'], subjects: ['rekenen'] })).toEqual([
			'expert',
			'theme',
		]);
	});

	it('puts whoever has less to do first where both know as much', () => {
		expect(order({ ...someone, id: 'busy', load: 3 }, { ...someone, id: 'free', load: 1 })).toEqual(['free', 'busy']);
	});

	it('puts whoever works in another region first where both know as much', () => {
		expect(order({ ...someone, id: 'near', regions: ['rijnmond'] }, { ...someone, id: 'far', regions: ['twente'] })).toEqual(['far', 'near']);
	});

	it('says why, in words', () => {
		const [fit] = rankReviewers({ about, candidates: [{ ...someone, sectors: ['po'], subjects: ['rekenen'], regions: ['twente'], load: 1 }] });
		expect(fit?.reasons).toEqual(['kent het vak', 'kent de sector', 'werkt in een andere regio', 'heeft 1 van 4 beoordelingen']);
	});

	it('says so where somebody knows nothing of it', () => {
		expect(rankReviewers({ about, candidates: [someone] })[0]?.reasons).toContain('geen bekende deskundigheid op dit onderwerp');
	});

	it('asks nobody who is full or not available, but lists them', () => {
		const ranked = rankReviewers({
			about,
			candidates: [
				{ ...someone, id: 'full', load: 4 },
				{ ...someone, id: 'away', isAvailable: false },
				{ ...someone, id: 'b' },
			],
		});
		expect(ranked).toHaveLength(3);
		expect(proposeReviewers({ ranked, needed: 2 })).toEqual(['b']);
	});

	it('asks whoever could not before only after everybody else', () => {
		expect(order({ ...someone, id: 'a', sectors: ['po'], hasDeclined: true }, { ...someone, id: 'b' })).toEqual(['b', 'a']);
	});

	it('asks nobody where enough were asked', () => {
		expect(proposeReviewers({ ranked: rankReviewers({ about, candidates: [someone] }), needed: -1 })).toEqual([]);
	});

	it('gives the same order whatever the order of the facts', () => {
		const crowd = ['c', 'a', 'b'].map((id) => ({ ...someone, id }));
		expect(order(...crowd)).toEqual(order(...crowd.toReversed()));
	});
});
