import type { PayloadRequest, Where } from 'payload';
import { knownAnd } from '../../access/knownRecognition.ts';
import { idOf } from '../../access/principal.ts';
import { addDays, dayOf, noonOf } from '../../domain/shared/days.ts';
import { findRecognitions, type HeldRecognition } from '../findRecognitions.ts';

/** So many days before a recognition ends or a condition is due, its provider hears of it. */
export const NOTICE_IN_DAYS = 90;
export const LAST_NOTICE_IN_DAYS = 30;

/** A recognition that ends, or a condition of one that has to be met. Days `JJJJ-MM-DD`. */
export type EndingTerm = { recognition: HeldRecognition; offering: string; dueDay: string };
export type DueCondition = EndingTerm & { condition: string; text: string };

type Question = { req: PayloadRequest; today: string; where?: Where };

/** Recognitions in force of which the last day is near and that no later one follows; the first to end first. `where` narrows them down, within somebody's rights. */
export async function findEnding({ req, today, where = {} }: Question): Promise<EndingTerm[]> {
	const last = addDays(today, NOTICE_IN_DAYS);
	const held = await findHeld({ req, today, where: { and: [where, { validUntil: { less_than_equal: noonOf(last) } }] } });
	const followed = await offeringsFollowed({ req, today, offerings: held.map(({ offering }) => offering) });
	return held.filter(({ offering }) => !followed.has(offering)).map((term) => ({ ...term, dueDay: term.recognition.validUntilDay }));
}

/** Conditions of recognitions in force that are due within a month or overdue, of offerings that nobody asks a new decision about; the first due first. */
export async function findDueConditions({ req, today, where = {} }: Question): Promise<DueCondition[]> {
	const last = addDays(today, LAST_NOTICE_IN_DAYS);
	const held = await findHeld({
		req,
		today,
		where: { and: [where, { outcome: { equals: 'conditional' } }, { 'conditions.dueDate': { less_than_equal: noonOf(last) } }] },
	});
	const asked = await offeringsAskedAnew({ req, offerings: held.map(({ offering }) => offering) });
	return held
		.filter(({ offering }) => !asked.has(offering))
		.flatMap((term) =>
			(term.recognition.conditions ?? []).flatMap(({ id, text, dueDate }) => {
				const dueDay = dueDate ? dayOf(new Date(dueDate)) : null;
				return dueDay && dueDay <= last ? [{ ...term, condition: id ?? '', text, dueDay }] : [];
			}),
		)
		.sort((a, b) => a.dueDay.localeCompare(b.dueDay));
}

/** Of the known recognitions that satisfy `where` those that hold today; what ended is not read. */
async function findHeld({ req, today, where }: Required<Question>): Promise<{ recognition: HeldRecognition; offering: string }[]> {
	const { docs } = await req.payload.find({
		collection: 'recognitions',
		where: knownAnd({ and: [{ outcome: { not_equals: 'refused' } }, { validUntil: { greater_than_equal: noonOf(today) } }, where] }),
		sort: 'validUntil',
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		req,
	});
	const rows = docs.flatMap(({ id, offering }) => ({ id, offering: idOf(offering) ?? '' }));
	const standingOf = await findRecognitions({ req, offeringIds: rows.map(({ offering }) => offering), today });
	return rows.flatMap(({ id, offering }) => {
		const { decision } = standingOf(offering);
		return decision?.id === id ? [{ recognition: decision, offering }] : [];
	});
}

async function offeringsFollowed({ req, today, offerings }: { req: PayloadRequest; today: string; offerings: string[] }): Promise<Set<string>> {
	const { docs } = await req.payload.find({
		collection: 'recognitions',
		where: knownAnd({ and: [{ offering: { in: offerings } }, { outcome: { not_equals: 'refused' } }, { validFrom: { greater_than: noonOf(today) } }] }),
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		req,
	});
	return new Set(docs.flatMap(({ offering }) => idOf(offering) ?? []));
}

/** Whether a condition is met is for a new decision: where one is asked for, nobody is reminded. */
async function offeringsAskedAnew({ req, offerings }: { req: PayloadRequest; offerings: string[] }): Promise<Set<string>> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { and: [{ offering: { in: offerings } }, { state: { in: ['submitted', 'to-complete', 'in-review', 'prepared', 'decided'] } }] },
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		req,
	});
	return new Set(docs.flatMap(({ offering }) => idOf(offering) ?? []));
}
