import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fillQuality, removeQuality } from '../fixtures/bulkQuality/fillQuality.ts';
import { BENCH_NOW, type BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';
import { type PageTimes, timePages } from './quality/timePages.ts';
import { timeRelease } from './quality/timeRelease.ts';
import { median, percentile } from './statistics.ts';

const FEW = 50;
/** With three reviews each. */
const MANY = 5000;
const SEED = 6;
const LONGEST_PAGE_IN_MS = 200;
const LONGEST_RELEASE_IN_S = 60;
/** A hundred times as many cases may cost a page so much more. */
const MOST_GROWTH = 2;

/**
 * The pages of reviewers, secretary, committee and provider, signed in and through the front door, each against the bare frame of the admin in the same
 * minutes, at 50 cases and at 5,000 with 15,000 reviews; then the release of a round of 500 decisions.
 */
export async function measureQuality(stack: BenchStack): Promise<Figure[]> {
	try {
		const few = await withCases({ stack, cases: FEW, measure: (filled) => timePages({ stack, ...filled }) });
		const { many, release } = await withCases({
			stack,
			cases: MANY,
			measure: async (filled) => ({ many: await timePages({ stack, ...filled }), release: await timeRelease({ stack, ...filled }) }),
		});
		return [...many.pages.flatMap((page) => pageFigures({ page, reference: many.reference, few })), ...frameFigures({ few, many }), ...releaseFigures(release)];
	} finally {
		await removeQuality(stack.parts.mongoUrl);
		rmSync(join(stack.settings.DATA_DIR, 'evidence'), { recursive: true, force: true });
	}
}

type Filled = Awaited<ReturnType<typeof fillQuality>>;

async function withCases<Result>({
	stack,
	cases,
	measure,
}: {
	stack: BenchStack;
	cases: number;
	measure: (filled: Filled) => Promise<Result>;
}): Promise<Result> {
	const { mongoUrl } = stack.parts;
	await removeQuality(mongoUrl);
	return measure(await fillQuality({ mongoUrl, cases, seed: SEED, today: new Date(BENCH_NOW) }));
}

type Times = Awaited<ReturnType<typeof timePages>>;

function pageFigures({ page, reference, few }: { page: PageTimes; reference: PageTimes; few: Times }): Figure[] {
	const { name, times, isJudged } = page;
	const before = few.pages.find((one) => one.name === name);
	const about = `quality: ${name}`;
	return [
		{ name: `${about}: p95`, value: percentile(times, 0.95), unit: 'ms', ...(isJudged ? { aim: { most: LONGEST_PAGE_IN_MS } } : {}) },
		{ name: `${about}: p50`, value: median(times), unit: 'ms' },
		{ name: `${about} ÷ bare frame, median`, value: median(times) / median(reference.times), unit: '×' },
		{
			name: `${about}: growth from ${FEW} to ${MANY}`,
			value: median(times) / median(before?.times ?? []),
			unit: '×',
			...(isJudged ? { aim: { most: MOST_GROWTH } } : {}),
		},
		...processorFigures(about, page),
		{ name: `${about}: growth of processor time`, value: processorOf(page) / (before ? processorOf(before) : Number.NaN), unit: '×' },
	];
}

function frameFigures({ few: { reference: before }, many: { reference } }: { few: Times; many: Times }): Figure[] {
	const about = 'quality: bare frame';
	return [
		{ name: `${about}: p95`, value: percentile(reference.times, 0.95), unit: 'ms' },
		{ name: `${about}: p50`, value: median(reference.times), unit: 'ms' },
		{ name: `${about}: growth from ${FEW} to ${MANY}`, value: median(reference.times) / median(before.times), unit: '×' },
		...processorFigures(about, reference),
	];
}

/** What others on the machine hardly change. */
function processorFigures(about: string, { cms, mongod }: PageTimes): Figure[] {
	return [
		{ name: `${about}: processor time of the cms, each`, value: meanOf(cms), unit: 'ms' },
		{ name: `${about}: processor time of mongod, each`, value: meanOf(mongod), unit: 'ms' },
	];
}

function processorOf({ cms, mongod }: PageTimes): number {
	return meanOf(cms) + meanOf(mongod);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function releaseFigures({ decisions, known, letters, mails }: Awaited<ReturnType<typeof timeRelease>>): Figure[] {
	return [
		{ name: `quality: release of ${decisions} decisions → known`, value: known, unit: 's', aim: { most: LONGEST_RELEASE_IN_S } },
		{ name: `quality: release of ${decisions} decisions → all letters`, value: letters, unit: 's' },
		{ name: `quality: release of ${decisions} decisions → all mails sent`, value: mails, unit: 's' },
	];
}
