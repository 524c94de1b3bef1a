import type { Payload } from 'payload';
import { addDays, noonOf } from '../../domain/shared/days.ts';
import { beginRelease } from '../../operations/quality/beginRelease.ts';
import { openRound } from '../../operations/quality/openRound.ts';
import { releaseRound } from '../../operations/quality/releaseRound.ts';
import { startDeciding } from '../../operations/quality/startDeciding.ts';
import { startScoring } from '../../operations/quality/startScoring.ts';
import { type Actors, loadActors, mustTake } from './actAs.ts';
import { caseWalk } from './caseWalk.ts';
import type { ExampleQuality, ExampleRound } from './readQuality.ts';

const REVIEWERS = ['beoordelaar', 'beoordelaar2', 'beoordelaar3', 'beoordelaar4'];
const COMMITTEE = ['commissie', 'commissie2', 'commissie3', 'commissie4', 'commissie5'];
/** What the example reviewers know about, by slug of sector. */
const SECTORS_OF = { beoordelaar: ['po', 'so'], beoordelaar2: ['po', 'vo'], beoordelaar3: ['vo', 'mbo', 'so'], beoordelaar4: ['mbo'] } as const;

type Context = { payload: Payload; actors: Actors; criteriaSet: string; today: string };

/**
 * The example rounds, taken step by step by the example people as they would take them on the screen, at moments before the day of seeding: so the
 * log, the letters and the recognitions are what the process itself makes. Once: where a round stands, nothing is added.
 */
export async function loadExampleQuality({ payload, plan, today }: { payload: Payload; plan: ExampleQuality; today: string }): Promise<void> {
	const { totalDocs } = await payload.count({ collection: 'rounds' });
	const { docs } = await payload.find({ collection: 'criteriaSets', where: { state: { equals: 'effective' } }, sort: '-version', depth: 0, limit: 1 });
	const [set] = docs;
	if (totalDocs > 0 || !set) return;
	const context: Context = { payload, actors: await loadActors(payload), criteriaSet: set.id, today };
	await makeProfiles(context);
	for (const round of plan.rounds) await playRound({ context, plan, round, criteria: set.criteria.map(({ code }) => code) });
}

async function makeProfiles({ payload, actors }: Context): Promise<void> {
	const { docs: sectors } = await payload.find({ collection: 'vocabulary', where: { kind: { equals: 'sector' } }, depth: 0, limit: 0, pagination: false });
	for (const name of REVIEWERS) {
		const known: readonly string[] = Object.entries(SECTORS_OF).find(([reviewer]) => reviewer === name)?.[1] ?? [];
		const data = {
			user: actors.idOf(name),
			sectors: sectors.filter(({ slug }) => known.includes(slug)).map(({ id }) => id),
			capacity: 6,
			isAvailable: true,
			isExample: true,
		};
		await payload.create({ collection: 'reviewerProfiles', data, depth: 0 });
	}
}

async function playRound({
	context,
	plan,
	round,
	criteria,
}: {
	context: Context;
	plan: ExampleQuality;
	round: ExampleRound;
	criteria: string[];
}): Promise<void> {
	const { payload, actors, today } = context;
	const at = (day: number) => new Date(`${addDays(today, day)}T09:00:00.000Z`);
	const secretary = () => actors.as('secretaris');
	const id = await planRound({ context, round });
	const seen = async () => (await payload.findByID({ collection: 'rounds', id, depth: 0, select: { revision: true } })).revision;
	mustTake('open a round', await openRound({ req: await secretary(), id, seen: await seen(), moment: at(round.opensOnDay) }));
	const walks = plan.cases
		.filter((one) => one.round === round.key)
		.map((one) => caseWalk({ payload, actors, plan: one, words: plan.words, criteria, round: id, dates: round, at }));
	for (const walk of walks) await walk.submit();
	mustTake('start scoring', await startScoring({ req: await secretary(), id, seen: await seen(), moment: at(round.scoringFromDay) }));
	for (const walk of walks) await walk.review();
	if (round.decidingFromDay <= 0) {
		mustTake('start deciding', await startDeciding({ req: await secretary(), id, seen: await seen(), moment: at(round.decidingFromDay) }));
	}
	for (const walk of walks) await walk.decide();
	if (round.releaseOnDay > 0) return;
	const moment = at(round.releaseOnDay);
	mustTake('begin a release', await beginRelease({ req: await secretary(), id, seen: await seen(), moment }));
	await releaseRound({ req: await secretary(), round: id, moment });
	for (const walk of walks) await walk.object();
}

async function planRound({ context: { payload, actors, criteriaSet, today }, round }: { context: Context; round: ExampleRound }): Promise<string> {
	const day = (days: number) => noonOf(addDays(today, days));
	const { id } = await payload.create({
		collection: 'rounds',
		data: {
			title: round.title,
			state: 'planned',
			revision: 0,
			stateSince: day(round.opensOnDay - 30),
			criteriaSet,
			opensOn: day(round.opensOnDay),
			scoringFrom: day(round.scoringFromDay),
			decidingFrom: day(round.decidingFromDay),
			releaseOn: day(round.releaseOnDay),
			quorum: 2,
			recognisedFrom: 65,
			conditionalFrom: 45,
			disputedAbove: 20,
			validMonths: 48,
			conditionalMonths: 12,
			reviewers: REVIEWERS.map(actors.idOf),
			committee: COMMITTEE.map(actors.idOf),
			isExample: true,
		},
		depth: 0,
		context: { isBulkLoad: true },
		req: await actors.as('secretaris'),
	});
	return id;
}
