import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field, FieldHook, Where } from 'payload';
import { z } from 'zod';
import { STANDINGS, standingOn } from '../../domain/edition/standing.ts';
import { type StandingCondition, standingCondition } from '../../domain/edition/standingCondition.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { codesOf, EDITION_STATES } from '../../domain/shared/terms.ts';
import { now } from '../../env.ts';

const NAME = 'standing';

const factsSchema = z.object({
	state: z.enum(codesOf(EDITION_STATES)),
	startDate: z.coerce.date(),
	endDate: z.coerce.date(),
	enrolmentDeadline: z.coerce.date().nullish(),
	placesLeft: z.number().nullish(),
});

/** What a list must read, whichever columns it shows, for the standing to be worked out. */
export const standingFacts = { state: true, startDate: true, endDate: true, enrolmentDeadline: true, placesLeft: true } as const;

/** Open, full, running or over as of today, worked out when an edition is read. */
const computeStanding: FieldHook = ({ siblingData }) => {
	const facts = factsSchema.safeParse(siblingData);
	if (!facts.success) return null;
	const { state, startDate, endDate, enrolmentDeadline, placesLeft } = facts.data;
	const edition = {
		state,
		startDay: dayOf(startDate),
		endDay: dayOf(endDate),
		enrolmentDeadlineDay: enrolmentDeadline ? dayOf(enrolmentDeadline) : null,
		placesLeft: placesLeft ?? null,
	};
	return standingOn({ edition, today: dayOf(now()) });
};

/**
 * How an edition stands today. Never stored, as it would go stale overnight, and yet a field and not `virtual`: a list offers only such fields as a
 * filter and a column. A filter on it becomes conditions on what is stored, see `askStanding`.
 */
export const standingField: Field = {
	name: NAME,
	type: 'select',
	label: 'Nu',
	options: STANDINGS.map(({ code, label }) => ({ value: code, label })),
	access: { create: () => false, update: () => false },
	hooks: { afterRead: [computeStanding] },
	custom: { isComputed: true },
	admin: {
		position: 'sidebar',
		readOnly: true,
		disableGroupBy: true,
		disableBulkEdit: true,
		condition: (data) => Boolean(data['standing']),
		description: 'Volgt vandaag uit stand, data en plaatsen.',
	},
};

/** Keeps the computed standing out of what is stored. */
export const dropStanding: CollectionBeforeChangeHook = ({ data }) => {
	const { [NAME]: _standing, ...stored } = data;
	return stored;
};

/** Turns a question about the standing into one about what is stored, whoever asks: list, saved view, CSV or API. */
export const askStanding: CollectionBeforeOperationHook = ({ args }) =>
	'where' in args && args.where ? { ...args, where: withoutStanding({ where: args.where, today: dayOf(now()) }) } : args;

const namedSchema = z.union([z.string().transform((text) => text.split(',')), z.array(z.string())]).catch([]);

function withoutStanding({ where, today }: { where: Where; today: string }): Where {
	const { [NAME]: asked, and, or, ...others } = where;
	const within = (list: Where[]) => list.map((one) => withoutStanding({ where: one, today }));
	const plain: Where = { ...others, ...(and ? { and: within(and) } : {}), ...(or ? { or: within(or) } : {}) };
	if (!asked || Array.isArray(asked)) return plain;
	return { and: [plain, ...Object.entries(asked).map(([operator, value]) => standingWhere({ operator, value, today }))] };
}

function standingWhere({ operator, value, today }: { operator: string; value: unknown; today: string }): Where {
	const isNegative = operator === 'not_equals' || operator === 'not_in' || (operator === 'exists' && String(value) === 'false');
	const named = operator === 'exists' ? STANDINGS.map(({ code }) => code) : namedSchema.parse(value);
	const chosen = STANDINGS.filter(({ code }) => named.some((one) => one === code) !== isNegative);
	if (chosen.length === 0) return { id: { in: [] } };
	return { or: chosen.map(({ code }) => toWhere(standingCondition({ standing: code, today }))) };
}

const STORED = { startDay: 'startDate', endDay: 'endDate', enrolmentDeadlineDay: 'enrolmentDeadline' } as const;

function toWhere(condition: StandingCondition): Where {
	if ('all' in condition) return { and: condition.all.map(toWhere) };
	if ('any' in condition) return { or: condition.any.map(toWhere) };
	if (condition.fact === 'state') return { state: { in: condition.in } };
	if (condition.fact === 'placesLeft')
		return condition.is === 'none' ? { placesLeft: { equals: 0 } } : { or: [{ placesLeft: { exists: false } }, { placesLeft: { greater_than: 0 } }] };
	const name = STORED[condition.fact];
	if (condition.is === 'absent') return { [name]: { exists: false } };
	// Days are stored at noon.
	const midnight = `${condition.day}T00:00:00.000Z`;
	return { [name]: condition.is === 'from' ? { greater_than_equal: midnight } : { less_than: midnight } };
}
