/** Whether everything that `wanted` says stands in `stored` too; ids that the database gave to rows don't count. */
export function saysTheSame(stored: unknown, wanted: unknown): boolean {
	if (wanted === null || wanted === undefined) return stored === null || stored === undefined;
	if (Array.isArray(wanted)) {
		if (wanted.length === 0 && (stored === null || stored === undefined)) return true;
		return Array.isArray(stored) && stored.length === wanted.length && wanted.every((item, index) => saysTheSame(stored[index], item));
	}
	if (typeof wanted === 'object') {
		if (typeof stored !== 'object' || stored === null) return false;
		return Object.entries(wanted).every(([key, value]) => key === 'id' || saysTheSame(Reflect.get(stored, key), value));
	}
	return stored === wanted;
}
