import { describe, expect, it } from 'vitest';
import { type OpeningFacts, obstacleToOpening } from './opening.ts';

const free: OpeningFacts = { isLive: true, hasCriteria: true, isRunning: false, inForce: null, today: '2026-11-20' };

describe('asking for recognition', () => {
	it.each([
		[{}, null],
		[{ isRunning: true }, 'running'],
		[{ isLive: false }, 'not-live'],
		[{ hasCriteria: false }, 'no-criteria'],
		[{ inForce: { outcome: 'recognised', until: '2028-01-01' } }, 'in-force'],
		[{ inForce: { outcome: 'recognised', until: '2027-08-17' } }, null],
		[{ inForce: { outcome: 'recognised', until: '2027-08-18' } }, 'in-force'],
		[{ inForce: { outcome: 'conditional', until: '2028-01-01' } }, null],
	] as const)('with %j meets %s', (more, code) => {
		expect(obstacleToOpening({ ...free, ...more })?.code ?? null).toBe(code);
	});

	it('says in words when a recognition ends', () => {
		const obstacle = obstacleToOpening({ ...free, inForce: { outcome: 'recognised', until: '2030-05-26' } });
		expect(obstacle?.message).toContain('26 mei 2030');
	});
});
