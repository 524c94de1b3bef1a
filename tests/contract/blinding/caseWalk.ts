import { createLocalReq, type Where } from 'payload';
import type { Person } from '../../fixtures/people.ts';
import { HIGH, type Quality } from '../../fixtures/quality.ts';

/** The moments of a walk: the clock is set by hand, so that two walks happen at the same time. */
const MOMENTS = {
	asked: '2026-11-20T09:00:00.000Z',
	deciding: '2026-12-08T09:00:00.000Z',
	released: '2027-01-18T09:00:00.000Z',
	heard: '2027-01-25T09:00:00.000Z',
};
const PROPOSAL = { outcome: 'conditional', reasons: 'De doelen zijn helder.', conditions: [{ text: 'Vul de bronnen aan.', dueDate: '2027-06-01' }] };
const REFERENCE = 'KW-ZAAK-EEN2';

type Walk = {
	quality: Quality;
	/** Who scores first. The other reviewer, ben, stands between bo and bea, by the number of the account as by name: an order that follows from either would show. */
	scorer: Person;
	/** Two who decide on the objection. */
	appeal: [Person, Person];
	offering: string;
	round: string;
	/** After each step; the name says where the case stands. */
	at: (stage: string) => Promise<void>;
};

/** Takes a case through all of its doors from draft to a decision on an objection, as its people do. */
export async function walkCase({ quality, scorer, appeal, offering, round, at }: Walk): Promise<void> {
	const { cast, setNow, step } = quality;
	const { payload } = quality.people.cms;
	const [provider, secretary] = [cast.provider, cast.secretary];
	await setNow(MOMENTS.asked);
	const id = String((await provider.call('POST', '/qualityCases/open', { offering })).json['id']);
	// Drawn at random for each case; in both walks it is this one, as it stands in mails and in the letter.
	await payload.db.updateOne({ collection: 'qualityCases', id, data: { reference: REFERENCE } });
	const act = async (person: Person, verb: string, body: Record<string, unknown> = {}) => succeed(await step(person, 'qualityCases', id, verb, body));
	const own = async (verb: string, body: Record<string, unknown> = {}) => {
		const { head } = JSON.parse((await provider.call('GET', `/qualityCases/${id}/own`)).text);
		succeed(await provider.call('POST', `/qualityCases/${id}/${verb}`, { seen: head.revision, ...body }));
	};

	succeed(await provider.call('PATCH', `/qualityCases/${id}/assessment`, { draftRevision: 0, rows: Object.keys(HIGH).map(assessed) }));
	await at('open');
	await own('submit');
	await at('submitted');
	await act(secretary, 'take-up', { round });
	await act(secretary, 'invite', { reviewers: [scorer.id, cast.ben.id] });
	await at('invited');
	const scores = [
		{ reviewer: scorer, levels: { ...HIGH, opbouw: 2 }, words: 'Goed uitgewerkt' },
		{ reviewer: cast.ben, levels: HIGH, words: 'Overtuigend' },
	];
	for (const { reviewer } of scores) await review({ quality, reviewer, id, verb: 'accept' });
	await at('accepted');
	succeed(await step(secretary, 'rounds', round, 'start-scoring', { reason: 'Volgens plan.' }));
	for (const { reviewer, levels, words } of scores) {
		await score({ quality, reviewer, id, levels, words });
		await at(`delivered by ${reviewer === scorer ? 'the one' : 'the other'}`);
	}
	await act(secretary, 'prepare', PROPOSAL);
	await at('prepared');
	await own('answer-facts', { answer: 'Het klopt.' });
	await setNow(MOMENTS.deciding);
	succeed(await step(secretary, 'rounds', round, 'start-deciding', { reason: 'Volgens plan.' }));
	await act(cast.cas, 'vote', { outcome: 'conditional' });
	await act(cast.cor, 'vote', { outcome: 'conditional' });
	await at('decided');
	await setNow(MOMENTS.released);
	succeed(await step(secretary, 'rounds', round, 'begin-release'));
	await release(quality, round);
	await at('released');
	await own('object', { reason: 'Wij zijn het niet eens met het niveau van de opbouw.' });
	await at('appealed');
	await setNow(MOMENTS.heard);
	const { docs } = await payload.find({ collection: 'objections', where: { case: { equals: id } }, depth: 0 });
	succeed(await step(cast.secondSecretary, 'objections', docs[0]?.id ?? '', 'hear', { reason: 'De aanbieder lichtte het toe.' }));
	await act(cast.secondSecretary, 'prepare-objection', { ...PROPOSAL, reasons: 'Het bezwaar verandert niets.', outcome: 'maintained', conditions: [] });
	await at('heard');
	for (const member of appeal) await act(member, 'vote', { outcome: 'maintained' });
	await act(cast.secondSecretary, 'release-alone');
	const { decision } = await quality.caseOf(id);
	const { announceDecisions } = await import('../../../cms/operations/quality/announceDecisions.ts');
	await announceDecisions({ req: await createLocalReq({}, payload), about: { decision: String(decision) }, moment: new Date(MOMENTS.heard) });
	await at('decided on the objection');
}

async function release({ people }: Quality, round: string): Promise<void> {
	const { payload } = people.cms;
	const [{ releaseRound }, { announceDecisions }] = [
		await import('../../../cms/operations/quality/releaseRound.ts'),
		await import('../../../cms/operations/quality/announceDecisions.ts'),
	];
	const moment = new Date(MOMENTS.released);
	await releaseRound({ req: await createLocalReq({}, payload), round, moment });
	await announceDecisions({ req: await createLocalReq({}, payload), about: { round }, moment });
}

type OneReview = { quality: Quality; reviewer: Person; id: string };

async function review({ quality, reviewer, id, verb, body = {} }: OneReview & { verb: string; body?: Record<string, unknown> }): Promise<void> {
	succeed(await quality.step(reviewer, 'reviews', await reviewOf({ quality, reviewer, id }), verb, body));
}

async function score({ quality, reviewer, id, levels, words }: OneReview & { levels: Record<string, number | null>; words: string }): Promise<void> {
	await review({ quality, reviewer, id, verb: 'draft' });
	const rows = Object.entries(levels).map(([criterion, level]) => ({ criterion, level, doesNotApply: false, reason: `${words} (${criterion}).` }));
	const path = `/reviews/${await reviewOf({ quality, reviewer, id })}/save`;
	succeed(await reviewer.call('POST', path, { draft: 0, rows, note: `Notitie van ${reviewer.email}.` }));
	await review({ quality, reviewer, id, verb: 'deliver', body: { draft: 1 } });
}

async function reviewOf({ quality, reviewer, id }: OneReview): Promise<string> {
	const where: Where = { and: [{ case: { equals: id } }, { reviewer: { equals: reviewer.id } }] };
	const { docs } = await quality.people.cms.payload.find({ collection: 'reviews', where, depth: 0 });
	return docs[0]?.id ?? '';
}

function assessed(criterion: string) {
	return { criterion, level: 3, doesNotApply: false, explanation: 'Zo doen wij dat.', links: ['https://bewijs.example/stuk'], files: [] };
}

/** A walk that stops halfway would prove nothing. */
function succeed({ status, text }: { status: number; text: string }): void {
	if (status >= 300) throw new Error(`A step of the walk was refused: ${status} ${text}`);
}
