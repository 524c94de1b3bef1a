import type { LifecycleCollection } from '../../../cms/operations/lifecycle/collections.ts';
import type { QualityCase } from '../../../cms/payload-types.ts';
import { QUALITY_CRITERIA, type Quality } from '../../fixtures/quality.ts';
import { unique } from './bodies.ts';

type Ripe = { quality: Quality; state: string; verb: string };

const SINCE = { revision: 0, stateSince: '2026-11-02T09:00:00.000Z' };
const TODAY = '2026-11-20T09:00:00.000Z';
const PAST = {
	opensOn: '2026-06-01T12:00:00.000Z',
	scoringFrom: '2026-07-01T12:00:00.000Z',
	decidingFrom: '2026-08-03T12:00:00.000Z',
	releaseOn: '2026-09-01T12:00:00.000Z',
};

/** A record of each lifecycle in a state, where all that a verb asks beyond the state is so. */
export const VERB_SUBJECTS: Record<LifecycleCollection, (ripe: Ripe) => Promise<string>> = {
	qualityCases: async (ripe) => (await makeRipeCase(ripe)).id,
	reviews: async ({ quality, state }) => {
		const round = await quality.makeRound({ state: 'scoring' });
		const found = await quality.makeCase({ state: 'in-review', round });
		return (await quality.makeReview(found, { reviewer: quality.cast.bo, state: reviewState(state) })).id;
	},
	rounds: ({ quality, state, verb }) => {
		const { bo, ben, bea } = quality.cast;
		const people = verb === 'add-people' ? { reviewers: [bo.id, ben.id, bea.id] } : {};
		const isOver = state === 'released' || state === 'closed';
		return quality.makeRound({ ...people, state: roundState(state), ...(isOver ? { ...PAST, releasedAt: PAST.releaseOn, stateSince: PAST.releaseOn } : {}) });
	},
	criteriaSets: async ({ quality, state }) => {
		const number = unique();
		const { id } = await quality.people.cms.payload.create({
			collection: 'criteriaSets',
			data: {
				title: `Kader ${number}`,
				slug: `kader-${number}`,
				version: number,
				summary: 'Kort.',
				criteria: QUALITY_CRITERIA,
				state: setState(state),
				proposedBy: quality.cast.secondSecretary.id,
				...SINCE,
			},
			context: { isBulkLoad: true },
		});
		return id;
	},
	objections: async ({ quality, state }) => {
		const found = await makeRipeCase({ quality, state: 'appealed', verb: 'hear' });
		const id = await objectionOf({ quality, found, state: objectionState(state) });
		return id;
	},
};

/** What a verb is sent beside `seen`; the tables say for the whole of it what comes of it. */
export async function verbBody({ quality, verb }: Pick<Ripe, 'quality' | 'verb'>): Promise<Record<string, unknown>> {
	const rest: Record<string, () => Promise<Record<string, unknown>> | Record<string, unknown>> = {
		'take-up': () => ({ round: quality.round }),
		'carry-over': async () => ({ round: await quality.makeRound() }),
		invite: () => ({ reviewers: [quality.cast.bas.id] }),
		prepare: () => PROPOSAL,
		'prepare-objection': () => PROPOSAL,
		'propose-measure': () => ({ outcome: 'suspended', reasons: 'Het aanbod klopt niet meer.' }),
		'answer-facts': () => ({ answer: 'Het klopt.' }),
		'name-substitute': () => ({ reviewer: quality.cast.bas.id }),
		vote: () => ({ outcome: 'recognised' }),
		deliver: () => ({ draft: 0 }),
		reschedule: () => ({ opensOn: '2026-10-01', scoringFrom: '2026-11-02', decidingFrom: '2026-12-08', releaseOn: '2027-01-19' }),
		'add-people': () => ({ reviewers: [quality.cast.bas.id], committee: [] }),
	};
	return { reason: 'Daarom.', ...(await rest[verb]?.()) };
}

const RELEASED = { state: 'released' as const, releaseStartedAt: '2026-11-19T09:00:00.000Z', releasedAt: '2026-11-19T09:00:00.000Z' };

const PROPOSAL = { outcome: 'recognised', reasons: 'Voldoet aan de criteria.' };

async function makeRipeCase({ quality, state, verb }: Ripe): Promise<QualityCase> {
	const { makeCase, makeRound, cast, round } = quality;
	const isReviewed = !['open', 'submitted', 'to-complete', 'withdrawn'].includes(state);
	const isReplaced = verb === 'renew-criteria' && ['submitted', 'in-review', 'prepared'].includes(state);
	const isAlone = verb === 'release-alone' && state === 'decided';
	const isKnown = state === 'released' || state === 'appealed';
	const own = await makeRound({
		...(isKnown ? RELEASED : {}),
		...(verb === 'name-substitute' ? { committee: [cast.cas.id] } : {}),
		...(verb === 'invite' ? { state: 'scoring' } : {}),
		...(verb === 'withdraw' && state === 'decided' ? { state: 'deciding' } : {}),
	});
	const found = await makeCase({
		state: caseState(state),
		...(isReplaced ? { criteriaSet: await makeFormerSet({ quality }) } : {}),
		round: isAlone || isReplaced ? null : isReviewed ? own : round,
		reviews: isReviewed ? [{ reviewer: cast.bo }, { reviewer: cast.ben }] : [],
		...(verb === 'resume-term' ? { suspendedOn: '2026-11-18' } : {}),
		...(verb === 'answer-facts' ? { factsUntil: '2026-11-25' } : { factsUntil: '2026-11-19', factsAnsweredAt: null }),
	});
	if (!['prepared', 'decided', 'released', 'appealed'].includes(state)) return found;
	const kind = isAlone ? 'measure' : 'assessment';
	const decision = await decisionOf({ quality, found, isReleased: isKnown, isDecided: state !== 'prepared', kind });
	await quality.people.cms.payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision } });
	if (state === 'released' && verb === 'propose-measure') await recognitionOf({ quality, found, decision });
	if (state === 'appealed' && verb !== 'hear')
		await objectionOf({ quality, found: { ...found, decision }, state: verb === 'prepare-objection' ? 'heard' : 'received' });
	return { ...found, decision };
}

/** A version of the criteria that a later one replaced. */
export async function makeFormerSet({ quality, criteria = QUALITY_CRITERIA }: { quality: Quality; criteria?: typeof QUALITY_CRITERIA }): Promise<string> {
	const number = unique();
	const names = { title: `Vorig kader ${number}`, slug: `vorig-kader-${number}`, version: number, summary: 'Kort.' };
	const data = { ...names, criteria, state: 'superseded' as const, ...SINCE };
	return (await quality.people.cms.payload.create({ collection: 'criteriaSets', data, context: { isBulkLoad: true } })).id;
}

async function decisionOf({
	quality,
	found,
	isDecided,
	isReleased,
	kind,
}: {
	quality: Quality;
	found: QualityCase;
	isDecided: boolean;
	isReleased: boolean;
	kind: 'assessment' | 'measure';
}): Promise<string> {
	const { cast, people } = quality;
	const outcome = kind === 'measure' ? ('suspended' as const) : ('recognised' as const);
	const votes = [cast.cor, cast.cis].map(({ id }) => ({ member: id, outcome, at: TODAY }));
	const { id } = await people.cms.payload.create({
		collection: 'decisions',
		depth: 0,
		data: {
			key: `${found.id}:1`,
			case: found.id,
			provider: found.provider,
			...(kind === 'assessment' && found.round ? { round: found.round } : {}),
			number: 1,
			kind,
			proposedOutcome: outcome,
			reasons: 'Voldoet.',
			validFrom: '2026-11-20T12:00:00.000Z',
			validUntil: '2030-11-20T12:00:00.000Z',
			preparedBy: cast.secondSecretary.id,
			preparedAt: '2026-11-10T09:00:00.000Z',
			...(isDecided ? { outcome, decidedAt: TODAY, votes } : {}),
			...(isReleased ? { releasedAt: '2026-11-19T09:00:00.000Z' } : {}),
		},
	});
	return id;
}

async function recognitionOf({ quality, found, decision }: { quality: Quality; found: QualityCase; decision: string }): Promise<void> {
	await quality.people.cms.payload.create({
		collection: 'recognitions',
		depth: 0,
		data: {
			key: `decision:${decision}`,
			offering: found.offering,
			case: found.id,
			decision,
			outcome: 'recognised',
			grantedAt: '2026-11-19T09:00:00.000Z',
			validFrom: '2026-11-19T12:00:00.000Z',
			validUntil: '2030-11-19T12:00:00.000Z',
		},
	});
}

async function objectionOf({
	quality,
	found,
	state,
}: {
	quality: Quality;
	found: QualityCase;
	state: 'received' | 'heard' | 'decided' | 'withdrawn';
}): Promise<string> {
	const { people, cast } = quality;
	const { createLocalReq } = await import('payload');
	const { beginLog } = await import('../../../cms/operations/lifecycle/transition.ts');
	const about = { case: found.id, provider: String(found.provider) };
	const made = await people.cms.payload.create({
		collection: 'objections',
		depth: 0,
		data: {
			key: `decision:${found.decision}`,
			...about,
			decision: String(found.decision),
			state,
			...SINCE,
			dueDay: '2026-12-18',
			grounds: 'Niet eens.',
			madeBy: cast.provider.id,
		},
	});
	const req = await createLocalReq({}, people.cms.payload);
	await beginLog({ req, collection: 'objections', record: { id: made.id, state, revision: 0, about }, capacity: 'provider', moment: new Date(TODAY) });
	return made.id;
}

/** A state by its code; the tests name only those of the lifecycle. */
function oneOf<Code extends string>(codes: readonly Code[]): (state: string) => Code {
	return (state) => {
		const found = codes.find((code) => code === state);
		if (!found) throw new Error(`Unknown state ${state}`);
		return found;
	};
}

const caseState = oneOf(['open', 'submitted', 'to-complete', 'in-review', 'prepared', 'decided', 'released', 'withdrawn', 'appealed']);
const reviewState = oneOf(['invited', 'accepted', 'conflict', 'declined', 'drafted', 'delivered', 'abstained']);
const roundState = oneOf(['planned', 'open', 'scoring', 'deciding', 'released', 'closed']);
const setState = oneOf(['draft', 'proposed', 'effective', 'superseded']);
const objectionState = oneOf(['received', 'heard', 'decided', 'withdrawn']);
