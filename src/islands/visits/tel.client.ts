/**
 * Tells our own site that this page was opened, and when somebody goes on to enrol: which offering, what, and the search that led here.
 * No cookie, no number of the visitor, nothing kept in the browser; nothing at all for whoever asks not to be followed.
 */
const slug = document.querySelector('[data-visit]')?.getAttribute('data-visit');
const wantsQuiet = navigator.doNotTrack === '1' || Reflect.get(navigator, 'globalPrivacyControl') === true;

if (slug && !wantsQuiet) {
	whenSeen(() => tell({ kind: 'view', slug, ...searchThatLedHere() }));
	for (const type of ['click', 'auxclick']) document.addEventListener(type, (event) => isEnrolment(event.target) && tell({ kind: 'enrol', slug }));
}

function tell(visit: Record<string, string>): void {
	navigator.sendBeacon('/tel', JSON.stringify(visit));
}

/** A page that the browser fetched beforehand has not been seen yet. */
function whenSeen(act: () => void): void {
	if (Reflect.get(document, 'prerendering') === true) document.addEventListener('prerenderingchange', act, { once: true });
	else act();
}

function isEnrolment(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('[data-enrol]') !== null;
}

/** The words of our own search page, where that is where somebody comes from. */
function searchThatLedHere(): { query?: string } {
	const from = URL.parse(document.referrer);
	const words = from?.origin === location.origin && from.pathname === '/aanbod' ? from.searchParams.get('q') : null;
	return words ? { query: words.slice(0, 300) } : {};
}
