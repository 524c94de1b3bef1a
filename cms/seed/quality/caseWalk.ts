import type { Payload } from 'payload';
import { idOf } from '../../access/principal.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { acceptReview } from '../../operations/quality/acceptReview.ts';
import { castVote } from '../../operations/quality/castVote.ts';
import { declareReviewConflict } from '../../operations/quality/declareReviewConflict.ts';
import { declineReview } from '../../operations/quality/declineReview.ts';
import { deliverReview } from '../../operations/quality/deliverReview.ts';
import { sendBack, takeUp } from '../../operations/quality/intake.ts';
import { inviteReviewers } from '../../operations/quality/inviteReviewers.ts';
import { answerFacts } from '../../operations/quality/own/answerFacts.ts';
import { loadOwnCase } from '../../operations/quality/own/loadOwnCase.ts';
import { objectToDecision } from '../../operations/quality/own/object.ts';
import { openCase } from '../../operations/quality/own/openCase.ts';
import { saveAssessment } from '../../operations/quality/own/saveAssessment.ts';
import { submitCase, withdrawCase } from '../../operations/quality/own/verbs.ts';
import { prepareDecision } from '../../operations/quality/prepareDecision.ts';
import { saveReview } from '../../operations/quality/saveReview.ts';
import { type Actors, mustTake } from './actAs.ts';
import type { ExampleCase, ExampleQuality, ExampleRound } from './readQuality.ts';
import { assessmentRows, scoreRows } from './rows.ts';

type Walk = {
	payload: Payload;
	actors: Actors;
	plan: ExampleCase;
	words: ExampleQuality['words'];
	criteria: readonly string[];
	round: string;
	dates: ExampleRound;
	/** The moment so many days after the day of seeding. */
	at: (day: number) => Date;
};

/** As many as the example rounds ask. */
const QUORUM = 2;

/** The way of one example case, in the stretches between the phases of its round. */
export function caseWalk(walk: Walk): { submit: () => Promise<void>; review: () => Promise<void>; decide: () => Promise<void>; object: () => Promise<void> } {
	let id = '';
	return {
		submit: async () => {
			id = await submit(walk);
		},
		review: () => review(walk, id),
		decide: () => decide(walk, id),
		object: () => object(walk, id),
	};
}

async function submit(walk: Walk): Promise<string> {
	const { payload, actors, plan, words, criteria, round, dates, at } = walk;
	const { docs } = await payload.find({ collection: 'offerings', where: { slug: { equals: plan.offering } }, depth: 0, limit: 1, select: { provider: true } });
	const [offering] = docs;
	if (!offering) throw new Error(`The example has no offering ${plan.offering}`);
	const req = () => actors.ofProvider(idOf(offering.provider) ?? '');
	const [began, sent] = [at(dates.opensOnDay + 2), at(dates.opensOnDay + 6)];
	const opened = await openCase({ req: await req(), offering: offering.id, moment: began });
	if (!opened.ok) throw new Error(`The example can't open a case about ${plan.offering}: ${opened.message}`);
	const { id } = opened;
	const { draftRevision } = await loadOwnCase({ req: await req(), id, moment: began });
	const rows = assessmentRows({ levels: plan.self, criteria, words, slug: plan.offering });
	mustTake('save a self-assessment', await saveAssessment({ req: await req(), id, draftRevision, rows }));
	if (plan.reach === 'open') return id;
	mustTake(`submit ${plan.offering}`, await submitCase({ req: await req(), id, seen: 0, moment: sent }));
	if (plan.reach === 'withdrawn') mustTake('withdraw', await withdrawCase({ req: await req(), id, seen: 1, moment: at(dates.opensOnDay + 9) }));
	const secretary = await actors.as('secretaris');
	const seen = 1;
	const moment = at(dates.opensOnDay + 10);
	if (plan.reach === 'to-complete') mustTake('send back', await sendBack({ req: secretary, id, seen, reason: plan.sendBack ?? '', moment }));
	if (isBeforeReview(plan)) return id;
	mustTake('take up', await takeUp({ req: secretary, id, seen, moment, round }));
	for (const reviewer of reviewersOf(plan).slice(0, QUORUM)) await invite({ walk, id, reviewer, moment: at(dates.opensOnDay + 12) });
	return id;
}

async function invite({ walk: { payload, actors, plan }, id, reviewer, moment }: { walk: Walk; id: string; reviewer: string; moment: Date }): Promise<void> {
	const { revision } = await payload.findByID({ collection: 'qualityCases', id, depth: 0, select: { revision: true } });
	const invited = await inviteReviewers({ req: await actors.as('secretaris'), id, seen: revision, reviewers: [actors.idOf(reviewer)], moment });
	mustTake(`invite ${reviewer} for ${plan.offering}`, invited);
}

async function review(walk: Walk, id: string): Promise<void> {
	const { payload, actors, plan, words, criteria, dates, at } = walk;
	if (isBeforeReview(plan)) return;
	for (const [index, name] of reviewersOf(plan).entries()) {
		// One more is asked only after the others turned out to lie too far apart.
		const isThird = index >= QUORUM;
		if (isThird) await invite({ walk, id, reviewer: name, moment: at(dates.scoringFromDay + 8) });
		if (plan.invited.includes(name)) continue;
		const answeredAt = isThird ? at(dates.scoringFromDay + 9) : at(dates.opensOnDay + 14);
		const req = () => actors.as(name);
		const { docs } = await payload.find({ collection: 'reviews', where: { key: { equals: `${id}:${actors.idOf(name)}` } }, depth: 0, limit: 1 });
		const [asked] = docs;
		if (!asked) throw new Error(`${name} was not asked about ${plan.offering}`);
		const call = { id: asked.id, seen: asked.revision, moment: answeredAt };
		const declined = plan.declined[name];
		const interest = plan.conflicts[name];
		if (declined) mustTake('decline', await declineReview({ req: await req(), ...call, reason: declined }));
		else if (interest) mustTake('declare an interest', await declareReviewConflict({ req: await req(), ...call, reason: interest }));
		else mustTake('accept', await acceptReview({ req: await req(), ...call }));
		const levels = plan.reviews[name] ?? plan.drafted[name];
		if (!levels) continue;
		const content = { rows: scoreRows({ levels, criteria, words, slug: plan.offering, turn: index }), note: '' };
		const moment = at(dates.scoringFromDay + (isThird ? 10 : 5));
		const saved = await saveReview({ req: await req(), id: asked.id, draft: asked.draftRevision ?? 0, content, moment });
		if (!saved.ok) throw new Error(`The example can't save a review of ${plan.offering}: ${saved.message}`);
		if (plan.drafted[name]) continue;
		mustTake(
			`deliver on ${plan.offering}`,
			await deliverReview({ req: await req(), id: asked.id, seen: saved.revision, draft: saved.draft, moment: at(dates.scoringFromDay + (isThird ? 11 : 7)) }),
		);
	}
}

async function decide({ payload, actors, plan, dates, at }: Walk, id: string): Promise<void> {
	if (!plan.outcome) return;
	// In a round that still scores a few are ahead of the others.
	const first = Math.min(dates.decidingFromDay + 2, -5);
	const seen = async () => (await payload.findByID({ collection: 'qualityCases', id, depth: 0, select: { revision: true } })).revision;
	const prepared = at(first);
	const input = {
		outcome: plan.outcome,
		reasons: plan.reasons ?? '',
		conditions: plan.conditions.map(({ text, dueInDays }) => ({ text, dueDate: addDays(dayOf(prepared), dueInDays) })),
		validFrom: null,
		validUntil: null,
	};
	mustTake(`prepare ${plan.offering}`, await prepareDecision({ req: await actors.as('secretaris'), id, seen: await seen(), input, moment: prepared }));
	const { provider } = await payload.findByID({ collection: 'qualityCases', id, depth: 0, select: { provider: true } });
	const own = await actors.ofProvider(idOf(provider) ?? '');
	const shown = await loadOwnCase({ req: own, id, moment: at(first + 1) });
	const answer = 'Wij hebben geen onjuistheden gevonden.';
	mustTake('answer the facts', await answerFacts({ req: own, id, seen: shown.head.revision, answer, moment: at(first + 1) }));
	const votes = plan.reach === 'prepared' ? ['commissie'] : ['commissie', 'commissie2'];
	for (const name of votes) {
		const vote = { id, seen: await seen(), input: { outcome: plan.outcome }, moment: at(first + 3) };
		mustTake(`vote on ${plan.offering}`, await castVote({ req: await actors.as(name), ...vote }));
	}
}

async function object({ payload, actors, plan, dates, at }: Walk, id: string): Promise<void> {
	if (!plan.objection) return;
	const { provider } = await payload.findByID({ collection: 'qualityCases', id, depth: 0, select: { provider: true } });
	const req = await actors.ofProvider(idOf(provider) ?? '');
	const moment = at(dates.releaseOnDay + 12);
	const { head } = await loadOwnCase({ req, id, moment });
	mustTake('object', await objectToDecision({ req, id, seen: head.revision, reason: plan.objection, moment }));
}

function isBeforeReview({ reach }: ExampleCase): boolean {
	return reach === 'open' || reach === 'submitted' || reach === 'to-complete' || reach === 'withdrawn';
}

/** All that are asked about a case, in the order in which they are. */
function reviewersOf({ reviews, invited, accepted, drafted, declined, conflicts }: ExampleCase): string[] {
	return [...Object.keys(reviews), ...accepted, ...Object.keys(drafted), ...Object.keys(declined), ...Object.keys(conflicts), ...invited];
}
