import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOGNITION_OUTCOMES, type RecognitionOutcome } from '../shared/terms.ts';
import { publicFigures } from './publicFigures.ts';

const many = (outcome: RecognitionOutcome, count: number, providers = count) =>
	Array.from({ length: count }, (_, index) => ({ outcome, provider: `${outcome}${index % providers}`, days: 40 + index }));

describe('the figures of a round', () => {
	it('tell outcomes and median where there are enough of each', () => {
		const decisions = [...many('recognised', 7), ...many('conditional', 3), ...many('refused', 5)];
		expect(publicFigures(decisions)).toEqual({ recognised: 7, conditional: 3, refused: 5, total: 15, medianDays: 42 });
	});

	it('tell nothing of fewer than ten decisions', () => {
		expect(publicFigures(many('recognised', 9))).toBeNull();
		expect(publicFigures(many('recognised', 10))).not.toBeNull();
	});

	it.each([
		['no refusal', 0, 1],
		['one refusal', 1, 1],
		['four refusals', 4, 4],
		['five refusals of two providers', 5, 2],
	])('name neither refusals nor a total from which they follow: %s', (_sentence, count, providers) => {
		expect(publicFigures([...many('recognised', 12), ...many('refused', count, providers)])).toMatchObject({ recognised: 12, refused: null, total: null });
	});

	it('give no median where too few times are known', () => {
		const decisions = many('recognised', 10).map((decision, index) => ({ ...decision, days: index === 0 ? null : decision.days }));
		expect(publicFigures(decisions)).toMatchObject({ recognised: 10, medianDays: null });
	});

	it('take the middle between two', () => {
		const days = [1, 2, 3, 4, 10, 21, 30, 40, 50, 60];
		expect(publicFigures(days.map((value, index) => ({ outcome: 'recognised' as const, provider: `p${index}`, days: value })))?.medianDays).toBe(16);
	});

	it('never tell a number of refusals below five, whatever the round', () => {
		const decision = fc.record({
			outcome: fc.constantFrom(...RECOGNITION_OUTCOMES.map(({ code }) => code)),
			provider: fc.constantFrom('a', 'b', 'c', 'd'),
			days: fc.option(fc.nat(400)),
		});
		fc.assert(
			fc.property(fc.array(decision, { maxLength: 60 }), (decisions) => {
				const figures = publicFigures(decisions);
				if (!figures) return;
				expect(figures.refused === null || figures.refused >= 5).toBe(true);
				expect(figures.refused === null).toBe(figures.total === null);
			}),
		);
	});
});
