import { createLocalReq } from 'payload';
import type { Stage, Viewer } from './stage.ts';

const DATES = { opensOn: '2026-10-01', scoringFrom: '2026-11-02', decidingFrom: '2026-12-08', releaseOn: '2027-01-19' };

/** What an account was written, as the outbox holds it: the kind of mail and what it says. */
export type Written = { template: string; data: string | null | undefined };

/**
 * Takes the round through all of its phases as a secretary does, with the jobs that write mails in between, and tells what each of these people was
 * written meanwhile.
 */
export async function writtenWhileRoundGoesOn({ stage, people }: { stage: Stage; people: readonly Viewer[] }): Promise<Map<string, Written[]>> {
	const { quality } = stage;
	const { payload } = quality.people.cms;
	const secretary = quality.cast.secretary;
	const take = async (verb: string, body: Record<string, unknown>) => {
		const { status, text } = await quality.step(secretary, 'rounds', quality.round, verb, body);
		if (status !== 200) throw new Error(`The round stands still at ${verb}: ${text}`);
	};
	await take('reschedule', { reason: 'Later.', ...DATES });
	await take('start-scoring', { reason: 'Volgens plan.' });
	await quality.setNow('2026-12-10T09:00:00.000Z');
	await runMailJobs({ stage, moment: new Date('2026-12-10T09:00:00.000Z') });
	await take('reschedule', { reason: 'Later.', ...DATES, decidingFrom: '2026-12-11' });
	await take('start-deciding', { reason: 'Volgens plan.' });
	await take('begin-release', {});
	const { announceDecisions } = await import('../../../cms/operations/quality/announceDecisions.ts');
	const { releaseRound } = await import('../../../cms/operations/quality/releaseRound.ts');
	const moment = new Date('2026-12-11T09:00:00.000Z');
	await releaseRound({ req: await createLocalReq({}, payload), round: quality.round, moment });
	await announceDecisions({ req: await createLocalReq({}, payload), about: { round: quality.round }, moment });
	await runMailJobs({ stage, moment });
	await quality.setNow();
	const { docs } = await payload.find({ collection: 'mails', depth: 0, limit: 0, pagination: false, showHiddenFields: true });
	return new Map(
		people.map(({ name, email }) => [
			name,
			docs
				.filter((mail) => mail.email === email)
				.map(({ template, data }) => ({ template, data }))
				.sort(byContent),
		]),
	);
}

async function runMailJobs({ stage, moment }: { stage: Stage; moment: Date }): Promise<void> {
	const { payload } = stage.quality.people.cms;
	const { remindReviewers } = await import('../../../cms/operations/quality/remindReviewers.ts');
	const { remindOfTerms } = await import('../../../cms/operations/quality/remindOfTerms.ts');
	const { mailDigests } = await import('../../../cms/operations/tasks/mailDigests.ts');
	await remindReviewers({ payload, moment });
	await remindOfTerms({ req: await createLocalReq({}, payload), moment });
	await mailDigests({ payload, moment });
}

function byContent(first: Written, second: Written): number {
	return JSON.stringify(first).localeCompare(JSON.stringify(second));
}
