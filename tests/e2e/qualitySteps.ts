import { z } from 'zod';
import type { People } from './people.ts';

const foundSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) });
const idSchema = z.object({ id: z.string() });
const revisionSchema = z.object({ revision: z.number() });
const roundSchema = z.object({
	docs: z.tuple([z.object({ opensOn: z.string(), criteriaSet: z.string(), reviewers: z.array(z.string()), committee: z.array(z.string()) })]),
});
const ownSchema = z.object({ head: revisionSchema, draftRevision: z.number(), criteria: z.array(z.object({ code: z.string() })) });
const reviewsSchema = z.object({ docs: z.array(z.object({ id: z.string(), revision: z.number() })).min(1) });
const draftSchema = z.object({ draft: z.number(), revision: z.number() });
const criteriaSchema = z.object({ criteriaSet: z.object({ criteria: z.array(z.object({ code: z.string() })) }) });

/** The example's running round opened so many days before the day on which the example was filled, which tests call today. */
const RUNNING_SINCE_DAYS = 60;

type Step = { people: People; id: string };

/** A day `JJJJ-MM-DD` so many days after another. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The id of the first record that a question finds. */
export async function findId({ people, name, address }: { people: People; name: string; address: string }): Promise<string> {
	const [first] = foundSchema.parse(await people.ask(name, 'GET', address)).docs;
	return first?.id ?? '';
}

/** The case about an offering with a title, as the secretary finds it. */
export function findCase({ people, title }: { people: People; title: string }): Promise<string> {
	return findId({ people, name: 'secretaris', address: `/qualityCases?where[title][equals]=${encodeURIComponent(title)}&depth=0&limit=1` });
}

async function runningRound(people: People) {
	const address = `/rounds?where[title][equals]=${encodeURIComponent('Winterronde (voorbeeld)')}&depth=0&limit=1`;
	const { docs } = roundSchema.parse(await people.ask('secretaris', 'GET', address));
	return docs[0];
}

/** Today, as the platform sees it. */
export async function findToday(people: People): Promise<string> {
	return dayAfter((await runningRound(people)).opensOn.slice(0, 10), RUNNING_SINCE_DAYS);
}

/** A round of the secretary that scores, with everybody in it; its dates lie such that what it decides holds from today. */
export async function makeRound({ people, title }: { people: People; title: string }): Promise<string> {
	const { criteriaSet, reviewers, committee } = await runningRound(people);
	const today = await findToday(people);
	const dates = { opensOn: dayAfter(today, -12), scoringFrom: dayAfter(today, -9), decidingFrom: dayAfter(today, -4), releaseOn: today };
	const data = { title, criteriaSet, reviewers, committee, ...dates };
	const made = z.object({ doc: idSchema }).parse(await people.ask('secretaris', 'POST', '/rounds', data));
	await stepRound({ people, id: made.doc.id, verb: 'open' });
	await stepRound({ people, id: made.doc.id, verb: 'start-scoring' });
	return made.doc.id;
}

/** The secretary takes a step of a round. */
async function stepRound({ people, id, verb }: Step & { verb: string }): Promise<void> {
	const { revision } = revisionSchema.parse(await people.ask('secretaris', 'GET', `/rounds/${id}?depth=0`));
	await people.ask('secretaris', 'POST', `/rounds/${id}/${verb}`, { seen: revision });
}

/** Somebody of the office takes a step of a case. */
export async function stepCase({ people, id, name, verb, input = {} }: Step & { name: string; verb: string; input?: Record<string, unknown> }): Promise<void> {
	const { revision } = revisionSchema.parse(await people.ask(name, 'GET', `/qualityCases/${id}?depth=0`));
	await people.ask(name, 'POST', `/qualityCases/${id}/${verb}`, { seen: revision, ...input });
}

/** A request of a provider, filled in with one level throughout and submitted; its id. */
export async function submitRequest({ people, provider, slug }: { people: People; provider: string; slug: string }): Promise<string> {
	const offering = await findId({ people, name: provider, address: `/offerings?where[slug][equals]=${slug}&depth=0&limit=1` });
	const { id } = idSchema.parse(await people.ask(provider, 'POST', '/qualityCases/open', { offering }));
	const own = ownSchema.parse(await people.ask(provider, 'GET', `/qualityCases/${id}/own`));
	const rows = own.criteria.map(({ code }) => ({
		criterion: code,
		level: 3,
		doesNotApply: false,
		explanation: `Dit staat beschreven bij ${code}.`,
		links: [`https://voorbeeld.example/${slug}/${code}`],
		files: [],
	}));
	await people.ask(provider, 'PATCH', `/qualityCases/${id}/assessment`, { draftRevision: own.draftRevision, rows });
	await people.ask(provider, 'POST', `/qualityCases/${id}/submit`, { seen: own.head.revision });
	return id;
}

/** The secretary takes a request up in a round and asks reviewers. */
export async function takeUp({ people, id, round, reviewers }: Step & { round: string; reviewers: readonly string[] }): Promise<void> {
	const ids = await Promise.all(reviewers.map(people.idOf));
	await stepCase({ people, id, name: 'secretaris', verb: 'take-up', input: { round } });
	await stepCase({ people, id, name: 'secretaris', verb: 'invite', input: { reviewers: ids } });
}

/** The review of somebody in a case, as the secretary finds it. */
export async function findReview({ people, id, reviewer }: Step & { reviewer: string }): Promise<{ id: string; revision: number }> {
	const address = `/reviews?where[case][equals]=${id}&where[reviewer][equals]=${await people.idOf(reviewer)}&depth=0&limit=1`;
	const [found] = reviewsSchema.parse(await people.ask('secretaris', 'GET', address)).docs;
	return found ?? { id: '', revision: 0 };
}

/** A reviewer says that there is no interest; the review's id. */
export async function accept({ people, id, reviewer }: Step & { reviewer: string }): Promise<string> {
	const found = await findReview({ people, id, reviewer });
	await people.ask(reviewer, 'POST', `/reviews/${found.id}/accept`, { seen: found.revision });
	return found.id;
}

/** A reviewer who took a review on scores one level throughout and delivers. */
export async function score({ people, id, reviewer, level }: Step & { reviewer: string; level: number }): Promise<void> {
	const path = `/reviews/${(await findReview({ people, id, reviewer })).id}`;
	const { draft } = draftSchema.parse(await people.ask(reviewer, 'GET', `${path}/draft`));
	const { criteriaSet } = criteriaSchema.parse(await people.ask('secretaris', 'GET', `/qualityCases/${id}?depth=1`));
	const rows = criteriaSet.criteria.map(({ code }) => ({ criterion: code, level, doesNotApply: false, reason: `Gezien bij ${code}.` }));
	const saved = draftSchema.parse(await people.ask(reviewer, 'POST', `${path}/save`, { draft, rows, note: '' }));
	await people.ask(reviewer, 'POST', `${path}/deliver`, { seen: saved.revision, draft: saved.draft });
}

/** The provider has nothing to say of the facts. */
export async function answerFacts({ people, id, provider }: Step & { provider: string }): Promise<void> {
	const { head } = ownSchema.parse(await people.ask(provider, 'GET', `/qualityCases/${id}/own`));
	await people.ask(provider, 'POST', `/qualityCases/${id}/answer-facts`, { seen: head.revision, answer: 'Geen opmerkingen.' });
}

/** A request that two reviewers scored with one level throughout. */
export async function reviewedRequest({
	people,
	round,
	provider,
	slug,
	level,
	reviewers = ['beoordelaar', 'beoordelaar4'],
}: {
	people: People;
	round: string;
	provider: string;
	slug: string;
	level: number;
	reviewers?: readonly string[];
}): Promise<string> {
	const id = await submitRequest({ people, provider, slug });
	await takeUp({ people, id, round, reviewers });
	for (const reviewer of reviewers) {
		await accept({ people, id, reviewer });
		await score({ people, id, reviewer, level });
	}
	return id;
}
