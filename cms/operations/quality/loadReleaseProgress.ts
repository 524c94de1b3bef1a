import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { isTroubleToldTo, type ReleaseCounts, type ReleasePhase, releaseInWords, releasePhaseOf } from '../../domain/round/releaseProgress.ts';
import type { Decision, Round } from '../../payload-types.ts';

/** A case that the progress names. */
type NamedCase = { id: string; title: string };
/** How far a release is and what goes wrong with it, for a screen that asks again. */
export type ReleaseProgress = {
	phase: ReleasePhase;
	words: string;
	/** What the bar shows. */
	done: number;
	total: number;
	hasTrouble: boolean;
	/** What is left while there is trouble; the first of them. */
	left: NamedCase[];
	/** Cases of which a mail about the decision was given up. */
	undelivered: NamedCase[];
};

const MOST_NAMED = 10;
const ALL = { depth: 0, limit: 0, pagination: false } as const;

/**
 * The progress of a round's release, by the reader's own rights: a number or name says nothing of a case in which the reader has an interest. Null
 * before the release begins and once the round is closed. Reads only.
 */
export async function loadReleaseProgress({ req, round }: { req: PayloadRequest; round: Round }): Promise<ReleaseProgress | null> {
	if (!round.releaseStartedAt || (round.state !== 'deciding' && round.state !== 'released')) return null;
	const decisions = await decisionsOf({ req, where: ofRound(round.id), isOwn: true });
	const isReleased = round.state === 'released';
	const mails = isReleased ? await mailsOf({ req, round, decisions }) : [];
	const counts = countsOf({ isReleased, decisions, mails });
	const left = isReleased ? decisions.filter(({ announcedAt }) => !announcedAt).map(caseOf) : await openCases({ req, round: round.id, isOwn: true });
	const hasTrouble = isTroubleToldTo({
		hasTrouble: await hasFailed({ req, round: round.id, task: isReleased ? 'announceDecisions' : 'releaseRound' }),
		leftForReader: left.length,
		leftInAll: isReleased ? await countUnannounced({ req, round: round.id }) : (await openCases({ req, round: round.id, isOwn: false })).length,
	});
	const failed = new Set(mails.filter(({ state }) => state === 'failed').map(({ decision }) => decision));
	return {
		phase: releasePhaseOf(counts),
		words: releaseInWords(counts),
		done: isReleased ? counts.letters + counts.mails.sent + counts.mails.failed : counts.ready,
		total: isReleased ? counts.decisions + mails.length : counts.decisions,
		hasTrouble,
		left: hasTrouble ? await named({ req, ids: left }) : [],
		undelivered: await named({ req, ids: decisions.filter(({ id }) => failed.has(id)).map(caseOf) }),
	};
}

type ShownDecision = Pick<Decision, 'id' | 'case' | 'releasedAt' | 'announcedAt'>;
type ShownMail = { decision: string; state: 'waiting' | 'sent' | 'failed' };

/** What is released with the round: decided, and not lapsed since. */
function ofRound(round: string): Where {
	return { and: [{ round: { equals: round } }, { decidedAt: { exists: true } }, { voidedAt: { exists: false } }] };
}

async function decisionsOf({ req, where, isOwn }: { req: PayloadRequest; where: Where; isOwn: boolean }): Promise<ShownDecision[]> {
	const select = { case: true, releasedAt: true, announcedAt: true } as const;
	const { docs } = await req.payload.find({ collection: 'decisions', where, select, ...ALL, ...rightsOf(req, isOwn), req });
	return docs;
}

async function countUnannounced({ req, round }: { req: PayloadRequest; round: string }): Promise<number> {
	return (await decisionsOf({ req, where: { and: [ofRound(round), { announcedAt: { exists: false } }] }, isOwn: false })).length;
}

/** Cases that a release has still to deal with. */
async function openCases({ req, round, isOwn }: { req: PayloadRequest; round: string; isOwn: boolean }): Promise<string[]> {
	const where: Where = { and: [{ round: { equals: round } }, { state: { in: ['decided', 'in-review', 'prepared'] } }] };
	const { docs } = await req.payload.find({ collection: 'qualityCases', where, select: { state: true }, ...ALL, ...rightsOf(req, isOwn), req });
	return docs.map(({ id }) => id);
}

/** The mails about decisions that the reader may see; their key names the decision. */
async function mailsOf({ req, round, decisions }: { req: PayloadRequest; round: Round; decisions: readonly ShownDecision[] }): Promise<ShownMail[]> {
	const ids = new Set(decisions.map(({ id }) => id));
	const { docs } = await req.payload.find({
		collection: 'mails',
		where: { and: [{ template: { equals: 'caseDecided' } }, { createdAt: { greater_than_equal: round.releasedAt } }] },
		select: { key: true, state: true },
		...ALL,
		req,
	});
	return docs.flatMap(({ key, state }) => {
		const decision = key.split(':')[1] ?? '';
		return ids.has(decision) ? [{ decision, state }] : [];
	});
}

/** Whether the job behind a release was tried in vain and is tried again. */
async function hasFailed({ req, round, task }: { req: PayloadRequest; round: string; task: 'releaseRound' | 'announceDecisions' }): Promise<boolean> {
	const where: Where = { and: [{ taskSlug: { equals: task } }, { 'input.round': { equals: round } }, { totalTried: { greater_than: 0 } }] };
	return (await req.payload.count({ collection: 'payload-jobs', where, req })).totalDocs > 0;
}

function countsOf({ isReleased, decisions, mails }: { isReleased: boolean; decisions: readonly ShownDecision[]; mails: readonly ShownMail[] }): ReleaseCounts {
	const inState = (state: ShownMail['state']) => mails.filter((mail) => mail.state === state).length;
	return {
		isReleased,
		decisions: decisions.length,
		ready: decisions.filter(({ releasedAt }) => releasedAt).length,
		letters: decisions.filter(({ announcedAt }) => announcedAt).length,
		mails: { waiting: inState('waiting'), sent: inState('sent'), failed: inState('failed') },
	};
}

async function named({ req, ids }: { req: PayloadRequest; ids: readonly string[] }): Promise<NamedCase[]> {
	if (ids.length === 0) return [];
	const where: Where = { id: { in: ids.slice(0, MOST_NAMED) } };
	const { docs } = await req.payload.find({ collection: 'qualityCases', where, sort: 'title', select: { title: true }, ...ALL, ...rightsOf(req, true), req });
	return docs.map(({ id, title }) => ({ id, title }));
}

function caseOf({ case: about }: ShownDecision): string {
	return idOf(about) ?? '';
}

function rightsOf(req: PayloadRequest, isOwn: boolean) {
	return isOwn ? ({ overrideAccess: false, user: req.user } as const) : {};
}
