import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { forgetReports } from '../operations/reports/forgetReports.ts';
import { tendVisits } from '../operations/visits/tendVisits.ts';
import { ATTEMPTS } from './attempts.ts';

/** Every hour: what visitors left behind is forgotten when its term is over. */
export const forget: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'forget',
	label: 'Verlopen gegevens van bezoekers wissen',
	schedule: [{ cron: '0 5 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		const moment = now();
		await forgetReports({ payload: req.payload, moment });
		await req.payload.db.deleteMany({ collection: 'throttles', where: { expiresAt: { less_than: moment.toISOString() } } });
		await tendVisits({ req, moment });
		return { output: {} };
	},
};
