/**
 * The address of a visitor, for limits only. The front door takes away what a visitor sends under this name and adds what it sees itself, as
 * the last one; site processes are reached through it alone.
 */
export function visitorAddress(request: Request): string {
	return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
}

/** Whether a request comes from a page of ours: a browser says where a post comes from, and a page elsewhere can't say otherwise. */
export function isOwnOrigin(request: Request, siteUrl: string): boolean {
	const { origin } = new URL(siteUrl);
	const given = request.headers.get('origin');
	return given === origin || (origin.includes('//localhost:') && given === origin.replace('//localhost:', '//127.0.0.1:'));
}
