import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { isFactsTermOver } from '../../domain/qualityCase/factsTerm.ts';
import { verdictOf } from '../../domain/qualityCase/verdict.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Decision, QualityCase, Review } from '../../payload-types.ts';
import { queueMail } from '../queueMail.ts';
import { findActive } from './findActive.ts';
import { findDeciders } from './findDeciders.ts';
import { findCase, findRound } from './requireCase.ts';
import { secretariesOf } from './secretariesOf.ts';

/**
 * Writes to everybody who may vote on the proposal on a case's table and did not yet, once per proposal and once more where a third vote decides; and
 * to the secretaries where they are too few. In the caller's transaction. Does nothing while the provider may still answer or the term stands still.
 */
export async function tellVoters({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<void> {
	const found = await findCase({ req, id });
	if (found?.state !== 'prepared' || found.suspendedOn || !isVotingOpen({ found, moment })) return;
	const [round, reviews, decisions] = await Promise.all([findRound({ req, id: idOf(found.round) }), reviewsOf({ req, id }), decisionsOf({ req, id })]);
	const decision = decisions.find((one) => one.id === idOf(found.decision));
	if (!decision || decision.decidedAt) return;
	const deciders = await findDeciders({ req, found, round, decision, decisions, reviews });
	const voted = (decision.votes ?? []).flatMap(({ member }) => idOf(member) ?? []);
	await writeTo({ req, found, decision, people: deciders.filter((one) => !voted.includes(one)) });
	const { needed } = verdictOf(decision.votes ?? []);
	if (deciders.length < needed) await tellTooFew({ req, found, decision, needed });
}

/** Whether a proposal can be voted on: the provider answered, or its term is over. */
export function isVotingOpen({ found, moment }: { found: Pick<QualityCase, 'factsAnsweredAt' | 'factsUntil' | 'suspendedOn'>; moment: Date }): boolean {
	return Boolean(found.factsAnsweredAt) || isFactsTermOver(found, dayOf(moment));
}

/** What makes the mail that asks somebody to vote on a proposal go out once, and once more where a third vote decides. */
export function voteKey({ decision, account }: { decision: Pick<Decision, 'id' | 'votes'>; account: string }): string {
	return `${isThirdNeeded(decision) ? 'third-vote' : 'vote-open'}:${decision.id}:${account}`;
}

function isThirdNeeded({ votes }: Pick<Decision, 'votes'>): boolean {
	return verdictOf(votes ?? []).needed === 3;
}

async function writeTo({ req, found, decision, people }: { req: PayloadRequest; found: QualityCase; decision: Decision; people: string[] }): Promise<void> {
	const data = { title: found.title, case: found.id, dueDay: found.dueDay ?? null, isThird: isThirdNeeded(decision) };
	for (const { id, email, name } of await findActive({ req, people }))
		await queueMail({ req, template: 'voteOpen', to: { account: id, email, name }, data, key: voteKey({ decision, account: id }) });
}

async function tellTooFew({ req, found, decision, needed }: { req: PayloadRequest; found: QualityCase; decision: Decision; needed: number }): Promise<void> {
	const data = { title: found.title, case: found.id };
	for (const to of await secretariesOf({ req, caseId: found.id, provider: idOf(found.provider) ?? '' }))
		await queueMail({ req, template: 'substituteNeeded', to, data, key: `substitute-needed:${decision.id}:${needed}:${to.account}` });
}

async function reviewsOf({ req, id }: { req: PayloadRequest; id: string }): Promise<Review[]> {
	const { docs } = await req.payload.find({ collection: 'reviews', where: { case: { equals: id } }, depth: 0, limit: 0, pagination: false, req });
	return docs;
}

async function decisionsOf({ req, id }: { req: PayloadRequest; id: string }): Promise<Decision[]> {
	const { docs } = await req.payload.find({ collection: 'decisions', where: { case: { equals: id } }, depth: 0, limit: 0, pagination: false, req });
	return docs;
}
