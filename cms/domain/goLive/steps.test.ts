import { describe, expect, it } from 'vitest';
import { type GoLiveFacts, goLiveSteps } from './steps.ts';

const example: GoLiveFacts = {
	isProduction: false,
	sendsMail: false,
	administrators: 0,
	editors: 0,
	pages: { real: 0, examples: 6 },
	boards: { real: 0, examples: 4 },
	schools: { real: 0, examples: 10 },
	competences: { real: 0, examples: 60 },
	paths: { real: 0, examples: 14 },
	criteriaSets: { real: 0, examples: 1 },
	providers: { real: 0, examples: 30 },
	offerings: { real: 0, examples: 240 },
	exampleAccounts: 14,
	unconfirmedRegions: 3,
};

const openTitles = (facts: GoLiveFacts) => goLiveSteps(facts).flatMap(({ title, isDone }) => (isDone ? [] : [title]));

describe('the way from the example to real content', () => {
	it('has everything still to do on a fresh installation', () => {
		expect(openTitles(example)).toHaveLength(goLiveSteps(example).length);
	});

	it('has nothing to do once all is real', () => {
		const share = { real: 3, examples: 0 };
		const real: GoLiveFacts = {
			isProduction: true,
			sendsMail: true,
			administrators: 1,
			editors: 2,
			pages: share,
			boards: share,
			schools: share,
			competences: share,
			paths: share,
			criteriaSets: share,
			providers: share,
			offerings: share,
			exampleAccounts: 0,
			unconfirmedRegions: 0,
		};
		expect(openTitles(real)).toEqual([]);
	});

	it('asks for both an administrator and an editor', () => {
		expect(openTitles({ ...example, administrators: 1 })).toContain('Een echte beheerder en redacteur');
	});

	it('wants every example page replaced, while example offerings may still stand beside real ones', () => {
		const facts = { ...example, pages: { real: 5, examples: 1 }, offerings: { real: 2, examples: 240 } };
		expect(openTitles(facts)).toContain("Pagina's herschreven");
		expect(openTitles(facts)).not.toContain('Aanbod');
	});

	it('counts example accounts among what must go', () => {
		const step = goLiveSteps(example).find(({ title }) => title === 'Voorbeelden verwijderd');
		expect(step?.detail).toBe('Nog 379 voorbeelden, accounts meegeteld');
	});
});
