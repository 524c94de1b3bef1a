/**
 * What somebody may do, without the rows for which it holds: a constraint names what it keeps hidden, by its number. A verb for some rows is told as the
 * verb. By name, as the order in which the rules happened to answer would tell how much they had to look up.
 */
export function plainPermissions(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plainPermissions);
	if (typeof value !== 'object' || value === null) return value;
	if ('permission' in value && value.permission === true && Object.keys(value).every((name) => name === 'permission' || name === 'where')) return true;
	const parts = Object.entries(value).map(([name, part]): [string, unknown] => [name, plainPermissions(part)]);
	return Object.fromEntries(parts.sort(([first], [second]) => (first < second ? -1 : 1)));
}
