import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components';
import { render } from '@react-email/render';
import { createElement, type ReactElement } from 'react';
import type { ComposedMail, MailPart } from './defineTemplate.ts';

const INK = '#1b2a28';
const QUIET = '#4d5b59';
const GREEN = '#14433d';
const LINE = '#d5dddb';
const FONT = "'Atkinson Hyperlegible Next', 'Segoe UI', Helvetica, Arial, sans-serif";

const STYLE = {
	body: { margin: 0, backgroundColor: '#f3f6f5', color: INK, fontFamily: FONT },
	card: { maxWidth: '600px', margin: '24px auto', padding: '32px', backgroundColor: '#ffffff', border: `1px solid ${LINE}`, borderRadius: '8px' },
	brand: { margin: '0 0 24px', color: GREEN, fontSize: '18px', fontWeight: 700, letterSpacing: '0.02em' },
	heading: { margin: '0 0 16px', fontSize: '24px', lineHeight: '32px', fontWeight: 700 },
	text: { margin: '0 0 16px', fontSize: '16px', lineHeight: '26px' },
	note: { margin: '0 0 12px', fontSize: '14px', lineHeight: '22px', color: QUIET },
	button: { padding: '12px 20px', borderRadius: '6px', backgroundColor: GREEN, color: '#ffffff', fontSize: '16px', fontWeight: 600, textDecoration: 'none' },
	address: { margin: '12px 0 24px', fontSize: '13px', lineHeight: '20px', color: QUIET, wordBreak: 'break-all' },
	list: { margin: '0 0 16px', paddingLeft: '20px', fontSize: '16px', lineHeight: '26px' },
	cell: { padding: '4px 16px 4px 0', fontSize: '16px', lineHeight: '24px', textAlign: 'left', verticalAlign: 'top' },
	rule: { margin: '24px 0 16px', borderColor: LINE },
} as const;

/** A mail as HTML, in the one look that all of them share: no pictures, nothing from elsewhere, readable without styles. */
export function layOut({ mail, name, siteUrl }: { mail: ComposedMail; name: string; siteUrl: string }): Promise<string> {
	const parts = mail.parts.flatMap((part, index) => partAsElements(part, String(index)));
	const card = createElement(
		Container,
		{ style: STYLE.card },
		createElement(Text, { style: STYLE.brand }, 'NAPL'),
		createElement(Heading, { as: 'h1', style: STYLE.heading }, mail.subject),
		createElement(Text, { style: STYLE.text }, `Dag ${name},`),
		...parts,
		createElement(Text, { style: STYLE.text }, 'Met vriendelijke groet,', createElement('br'), 'NAPL'),
		createElement(Hr, { style: STYLE.rule }),
		createElement(
			Text,
			{ style: STYLE.note },
			`U krijgt deze e-mail omdat ${mail.because} `,
			createElement(Link, { href: siteUrl, style: { color: GREEN } }, siteUrl),
		),
	);
	const page = createElement(
		Html,
		{ lang: 'nl', dir: 'ltr' },
		createElement(Head, null, createElement('title', null, mail.subject)),
		createElement(Preview, null, firstWords(mail)),
		createElement(Body, { style: STYLE.body }, card),
	);
	return render(page);
}

/** What mail programs show beside the subject. */
function firstWords({ parts, subject }: ComposedMail): string {
	const [first] = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
	return first ?? subject;
}

function partAsElements(part: MailPart, key: string): ReactElement[] {
	if (part.kind === 'button') return [buttonWithAddress(part, key)];
	if (part.kind === 'list') return [createElement('ul', { key, style: STYLE.list }, ...part.items.map((item) => createElement('li', { key: item }, item)))];
	if (part.kind === 'facts') return [factsTable(part, key)];
	return [createElement(Text, { key, style: part.kind === 'note' ? STYLE.note : STYLE.text }, part.text)];
}

/** The address stands below its button too, for whoever sees no buttons or wants to know where it leads. */
function buttonWithAddress({ label, url }: { label: string; url: string }, key: string): ReactElement {
	return createElement(
		Section,
		{ key },
		createElement(Button, { href: url, style: STYLE.button }, label),
		createElement(
			Text,
			{ style: STYLE.address },
			'Werkt de knop niet? Kopieer dan dit adres: ',
			createElement(Link, { href: url, style: { color: QUIET } }, url),
		),
	);
}

function factsTable({ rows }: { rows: { label: string; value: string }[] }, key: string): ReactElement {
	const lines = rows.map(({ label, value }) =>
		createElement(
			'tr',
			{ key: label },
			createElement('th', { scope: 'row', style: { ...STYLE.cell, color: QUIET, fontWeight: 400 } }, label),
			createElement('td', { style: STYLE.cell }, value),
		),
	);
	return createElement('table', { key, style: { margin: '0 0 16px', borderCollapse: 'collapse' } }, createElement('tbody', null, ...lines));
}
