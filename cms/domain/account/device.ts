const BROWSERS: [RegExp, string][] = [
	[/edg(e|a|ios)?\//i, 'Edge'],
	[/(firefox|fxios)\//i, 'Firefox'],
	[/(opr|opera)\//i, 'Opera'],
	[/samsungbrowser\//i, 'Samsung Internet'],
	[/(chrome|crios|chromium)\//i, 'Chrome'],
	[/safari\//i, 'Safari'],
];

const SYSTEMS: [RegExp, string][] = [
	[/ipad/i, 'iPad'],
	[/iphone|ipod/i, 'iPhone'],
	[/android/i, 'Android'],
	[/windows/i, 'Windows'],
	[/cros/i, 'Chromebook'],
	[/mac os|macintosh/i, 'Mac'],
	[/linux/i, 'Linux'],
];

/** A device as one recognises the own one and nobody is followed by: `Firefox op Windows`. No versions, no address. */
export function coarseDevice(userAgent: string | null): string {
	const browser = nameIn(BROWSERS, userAgent);
	const system = nameIn(SYSTEMS, userAgent);
	if (browser && system) return `${browser} op ${system}`;
	return browser ?? system ?? 'Onbekend apparaat';
}

function nameIn(names: [RegExp, string][], userAgent: string | null): string | null {
	return names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
}
