import type { ReactNode } from 'react';
import type { ShownChecks } from './checksSchema.ts';
import { showField } from './showField.ts';

const HARD = 30;
const MOST_SENTENCES = 3;
const LINK_STATES = { dead: 'werkt niet', unknown: 'gaf geen duidelijk antwoord', 'not-asked': 'wordt nog gecontroleerd', alive: 'werkt' } as const;

/** The findings: first what must be mended, then what may be. */
export function CheckList({ checks }: { checks: ShownChecks }) {
	const tips = tipsOf(checks);
	return (
		<>
			{checks.blocking.length === 0 ? (
				<p className="checks__fine">Alles wat nodig is om te publiceren, is ingevuld.</p>
			) : (
				<>
					<h4>Nodig om te publiceren</h4>
					<ul>
						{checks.blocking.map(({ tab, label, message, path }) => (
							<li key={path}>
								<FieldButton path={path}>{tab ? `${tab}: ${label}` : label}</FieldButton>
								<span>{message}</span>
							</li>
						))}
					</ul>
				</>
			)}
			{tips.length > 0 ? (
				<>
					<h4>Tips</h4>
					<ul>{tips}</ul>
				</>
			) : null}
		</>
	);
}

function tipsOf({ advice, similar, readability, links }: ShownChecks): ReactNode[] {
	const troubled = links.filter(({ state }) => state !== 'alive');
	return [
		...advice.map(({ code, message, path }) => (
			<li key={`${code} ${message}`}>
				<FieldButton path={path}>{message}</FieldButton>
			</li>
		)),
		...similar.map(({ title, percentage, href }) => (
			<li key={href}>
				<a href={href}>{title}</a>
				<span>lijkt voor {percentage}% op deze tekst.</span>
			</li>
		)),
		...troubled.map(({ url, path, state }) => (
			<li key={`${path} ${url}`} className={state === 'dead' ? 'is-dead' : undefined}>
				<FieldButton path={path}>{url}</FieldButton>
				<span>{LINK_STATES[state]}.</span>
			</li>
		)),
		...(readability && readability.score < HARD
			? [
					<li key="score">
						De tekst leest moeilijk: {readability.score} op een schaal van 0 tot 100. Kortere zinnen en gewonere woorden helpen.
						{readability.longWords.length > 0 ? <span>Lange woorden: {readability.longWords.slice(0, 5).join(', ')}.</span> : null}
					</li>,
				]
			: []),
		...(readability?.longSentences ?? []).slice(0, MOST_SENTENCES).map((sentence) => (
			<li key={sentence}>
				Lange zin: <q>{sentence.length > 120 ? `${sentence.slice(0, 120)}…` : sentence}</q>
			</li>
		)),
	];
}

function FieldButton({ path, children }: { path: string; children: ReactNode }) {
	return path === '_status' ? (
		<strong>{children}</strong>
	) : (
		<button type="button" className="checks__field" onClick={() => showField(path)}>
			{children}
		</button>
	);
}
