import { type ChangeEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Vocabulary } from '../../data/schemas.ts';
import type { SearchAnswer } from '../../data/search-answer.ts';
import { capitalise, formatCount } from '../../format/count.ts';
import { documentTitle } from '../../format/document-title.ts';
import { Filters } from './Filters.tsx';
import { addressOf, onFirstPage, toQuery } from './query-string.ts';
import { Results } from './Results.tsx';
import { chipsOf, facetsOf, hoursOf, pricesOf, startsOf, titleOf } from './view.ts';
import { fetchAnswer } from './zoek.client.ts';

type Props = { answer: SearchAnswer; vocabulary: Vocabulary; months: string[] };
type Going = { history: 'push' | 'replace' | 'keep'; moveFocus?: boolean; resetForm?: boolean };

const FORM = 'zoekformulier';
const TYPING_PAUSE_IN_MS = 250;

/**
 * The search of `/aanbod`. An island, and the only one, because here state in the browser earns its 68 KB: every
 * tick of a box changes counts, chips, results and pages together. The results are drawn again from JSON by the very
 * components that drew them on the server, so that there is one markup to keep accessible and the first paint needs no
 * script; swapping HTML from the server would be smaller, but would throw away focus, open folds and half-typed words.
 *
 * The form is not controlled by React: its own values make the next query string, as they do without script. The
 * address bar stays the state; what can't be answered from `/zoek.json` is left to the server's page.
 */
export function SearchIsland({ answer: first, vocabulary, months }: Props) {
	const [answer, setAnswer] = useState(first);
	const [formVersion, setFormVersion] = useState(0);
	const [isBusy, setIsBusy] = useState(false);
	const [isInstant, setIsInstant] = useState(false);
	const [message, setMessage] = useState('');
	const heading = useRef<HTMLHeadingElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const request = useRef<AbortController>(null);
	const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
	const isTyping = useRef(false);
	const asked = useRef(first.query);

	async function go(query: string, { history, moveFocus = false, resetForm = false }: Going) {
		clearTimeout(pause.current);
		request.current?.abort();
		const own = new AbortController();
		request.current = own;
		asked.current = query;
		if (history === 'push') window.history.pushState(null, '', addressOf(query));
		if (history === 'replace') window.history.replaceState(null, '', addressOf(query));
		setIsBusy(true);
		setMessage('');
		const next = await fetchAnswer(query, own.signal).catch(() => undefined);
		if (own.signal.aborted || next === undefined) return;
		if (next === null) return window.location.assign(addressOf(query));
		setAnswer(next);
		document.title = documentTitle(titleOf(next.query));
		setIsBusy(false);
		setMessage(capitalise(formatCount(next.total, 'resultaat', 'resultaten')));
		if (resetForm) setFormVersion((version) => version + 1);
		if (moveFocus) heading.current?.focus();
	}

	function readForm(): string {
		return form.current ? toQuery(new FormData(form.current)) : asked.current;
	}

	function onChange(event: ChangeEvent<HTMLElement>) {
		const isText = event.target instanceof HTMLInputElement && event.target.type === 'search';
		clearTimeout(pause.current);
		const submit = () => {
			const query = readForm();
			if (query === asked.current) return;
			void go(query, { history: isText && isTyping.current ? 'replace' : 'push' });
			isTyping.current = isText;
		};
		if (isText) pause.current = setTimeout(submit, TYPING_PAUSE_IN_MS);
		else submit();
	}

	function onClick(event: MouseEvent<HTMLElement>) {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
		if (!link || !isPlain || new URL(link.href).pathname !== '/aanbod') return;
		event.preventDefault();
		isTyping.current = false;
		void go(new URL(link.href).search.slice(1), { history: 'push', moveFocus: true, resetForm: true });
	}

	// biome-ignore lint/correctness/useExhaustiveDependencies: runs once; what it uses is kept in refs
	useEffect(() => {
		setIsInstant(true);
		const onPopState = () => {
			const query = window.location.search.slice(1);
			// A jump within the page is in the history too.
			if (toQuery(new URLSearchParams(query)) === asked.current) return;
			isTyping.current = false;
			void go(query, { history: 'keep', resetForm: true });
		};
		window.addEventListener('popstate', onPopState);
		// What was changed before the script arrived counts too.
		const early = readForm();
		if (early !== onFirstPage(first.query)) void go(early, { history: 'push' });
		return () => window.removeEventListener('popstate', onPopState);
	}, []);

	const query = answer.query;
	const chips = chipsOf({ query, vocabulary });
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it listens to the links and fields inside, which are reachable by key
		// biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it
		<div className="search" onChange={onChange} onClick={onClick}>
			<search className="search__bar" aria-label="Zoek in het aanbod">
				<form
					id={FORM}
					action="/aanbod"
					method="get"
					autoComplete="off"
					ref={form}
					onSubmit={(event) => {
						event.preventDefault();
						isTyping.current = false;
						void go(readForm(), { history: readForm() === asked.current ? 'keep' : 'push', moveFocus: true });
					}}
				>
					<label className="utrecht-form-label" htmlFor="zoek">
						Waar wil je je in ontwikkelen?
					</label>
					<div className="searchbox">
						<input
							key={formVersion}
							className="utrecht-textbox utrecht-textbox--html-input"
							id="zoek"
							name="q"
							type="search"
							maxLength={200}
							defaultValue={new URLSearchParams(query).get('q') ?? ''}
						/>
						<button className="nl-button nl-button--primary" type="submit">
							Zoeken
						</button>
					</div>
				</form>
			</search>
			<Filters
				key={formVersion}
				facets={facetsOf({ query, vocabulary, counts: answer.facets })}
				prices={pricesOf(query)}
				hours={hoursOf(query)}
				starts={startsOf(query, months)}
				query={query}
				form={FORM}
				activeCount={chips.length}
				isInstant={isInstant}
			/>
			<Results formVersion={formVersion} answer={answer} chips={chips} form={FORM} isBusy={isBusy} isInstant={isInstant} headingRef={heading} />
			<p className="visually-hidden" role="status">
				{message}
			</p>
		</div>
	);
}
