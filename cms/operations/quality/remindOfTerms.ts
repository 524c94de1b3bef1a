import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf, daysBetween } from '../../domain/shared/days.ts';
import { queueMail } from '../queueMail.ts';
import { type DueCondition, type EndingTerm, findDueConditions, findEnding, LAST_NOTICE_IN_DAYS, NOTICE_IN_DAYS } from './recognitionTerms.ts';
import { secretariesOf } from './secretariesOf.ts';
import { providerPeople } from './tellProvider.ts';

/**
 * Writes to providers of recognitions that end and of conditions that are due, and to the secretary of conditions that nobody met in time: each
 * person once per notice, however often this runs. A notice that was missed comes later; the ninety-day one doesn't follow the thirty-day one.
 */
export async function remindOfTerms({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<void> {
	const today = dayOf(moment);
	for (const term of await findEnding({ req, today })) await tellOfEnd({ req, term, today });
	for (const condition of await findDueConditions({ req, today })) {
		if (condition.dueDay < today) await tellSecretary({ req, condition });
		else await tellOfCondition({ req, condition });
	}
}

async function tellOfEnd({ req, term, today }: { req: PayloadRequest; term: EndingTerm; today: string }): Promise<void> {
	const days = daysBetween(today, term.dueDay);
	const notice = days <= LAST_NOTICE_IN_DAYS ? LAST_NOTICE_IN_DAYS : NOTICE_IN_DAYS;
	const about = await offeringOf({ req, id: term.offering });
	if (!about) return;
	for (const to of await providerPeople({ req, provider: about.provider })) {
		const data = { offering: term.offering, title: about.title, lastDay: term.dueDay, days };
		await queueMail({ req, template: 'recognitionEnding', to, data, key: `recognition-ending:${term.recognition.id}:${notice}:${to.account}` });
	}
}

async function tellOfCondition({ req, condition }: { req: PayloadRequest; condition: DueCondition }): Promise<void> {
	const about = await offeringOf({ req, id: condition.offering });
	if (!about) return;
	for (const to of await providerPeople({ req, provider: about.provider })) {
		const data = { offering: condition.offering, title: about.title, text: condition.text, lastDay: condition.dueDay };
		await queueMail({ req, template: 'conditionDue', to, data, key: `condition-due:${keyOf(condition)}:${to.account}` });
	}
}

/** An example without case has no page where the secretary could do something. */
async function tellSecretary({ req, condition }: { req: PayloadRequest; condition: DueCondition }): Promise<void> {
	const about = await offeringOf({ req, id: condition.offering });
	const caseId = idOf(condition.recognition.case);
	if (!about || !caseId) return;
	for (const to of await secretariesOf({ req, caseId, provider: about.provider })) {
		const data = { case: caseId, title: about.title, text: condition.text, lastDay: condition.dueDay };
		await queueMail({ req, template: 'conditionOverdue', to, data, key: `condition-overdue:${keyOf(condition)}:${to.account}` });
	}
}

function keyOf({ recognition, condition }: DueCondition): string {
	return `${recognition.id}:${condition}`;
}

/** Whoever gives the offering today hears of it. */
async function offeringOf({ req, id }: { req: PayloadRequest; id: string }): Promise<{ title: string; provider: string } | null> {
	const found = await req.payload.findByID({ collection: 'offerings', id, depth: 0, select: { title: true, provider: true }, req, disableErrors: true });
	const provider = idOf(found?.provider);
	return found && provider ? { title: found.title, provider } : null;
}
