import { addDays, noonOf } from '../shared/days.ts';
import type { RecognitionOutcome } from '../shared/terms.ts';

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** A recognition that ends within so many days may be renewed; the way to a decision takes months. */
const RENEWAL_WINDOW_IN_DAYS = 270;

/** What decides whether a provider may ask for recognition now. Days `JJJJ-MM-DD`. */
export type OpeningFacts = {
	isLive: boolean;
	hasCriteria: boolean;
	/** Whether a case about the offering is under way. */
	isRunning: boolean;
	inForce: { outcome: RecognitionOutcome; until: string } | null;
	today: string;
};

export type OpeningObstacle = { code: 'not-live' | 'no-criteria' | 'running' | 'in-force'; message: string };

/** Why recognition can't be asked for now; null where it can. A conditional one may be asked anew at any time: its conditions may be met. */
export function obstacleToOpening({ isLive, hasCriteria, isRunning, inForce, today }: OpeningFacts): OpeningObstacle | null {
	if (isRunning) return { code: 'running', message: 'Over dit aanbod loopt al een aanvraag.' };
	if (!isLive) return { code: 'not-live', message: 'Publiceer dit aanbod eerst; alleen aanbod dat op de website staat kan erkend worden.' };
	if (!hasCriteria) return { code: 'no-criteria', message: 'Er gelden nog geen kwaliteitscriteria. Aanvragen kan zodra die zijn vastgesteld.' };
	if (inForce?.outcome !== 'recognised' || inForce.until <= addDays(today, RENEWAL_WINDOW_IN_DAYS)) return null;
	return {
		code: 'in-force',
		message: `Dit aanbod is al erkend. Verlenging vragen kan vanaf negen maanden voordat de erkenning afloopt (${inWords(inForce.until)}).`,
	};
}

function inWords(day: string): string {
	return LONG_DAY.format(new Date(noonOf(day)));
}
