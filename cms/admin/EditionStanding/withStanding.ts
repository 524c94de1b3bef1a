import type { Where } from 'payload';

const NAME = 'standing';

/** A list's filter with another standing, or with none; what else is filtered on stays. In the shape in which Payload's own filters can show it. */
export function withStanding({ where, standing }: { where: Where | undefined; standing: string | null }): Where {
	const asked = standing ? [{ [NAME]: { equals: standing } }] : [];
	const groups = groupsOf(where).map((group) => ({ and: [...group.filter((one) => !(NAME in one)), ...asked] }));
	return { or: groups };
}

/** The one standing on which a list is filtered; null where there is none, or more than one. */
export function standingIn(where: Where | undefined): string | null {
	const named = groupsOf(where).map((group) => group.flatMap((one) => (NAME in one ? [equalsOf(one[NAME])] : [null]).filter((value) => value !== null)));
	const [first] = named[0] ?? [];
	return first && named.every((group) => group.length === 1 && group[0] === first) ? first : null;
}

function groupsOf(where: Where | undefined): Where[][] {
	if (!where || Object.keys(where).length === 0) return [[]];
	const { or, and, ...fields } = where;
	const others = Object.entries(fields).map(([name, asked]): Where => (Array.isArray(asked) ? {} : { [name]: asked ?? {} }));
	const rest = [...(and ?? []), ...others];
	return or && or.length > 0 ? or.map((group) => [...(group.and ?? [group]), ...rest]) : [rest];
}

function equalsOf(asked: Where[string] | undefined): string | null {
	const value = asked && !Array.isArray(asked) ? asked.equals : null;
	return typeof value === 'string' ? value : null;
}
