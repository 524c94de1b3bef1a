import type { ComposedMail, MailPart } from './defineTemplate.ts';

const WIDTH = 76;

/** A mail as plain text, with lines that any screen can show; an address stands on a line of its own. */
export function plainText({ mail, name, siteUrl }: { mail: ComposedMail; name: string; siteUrl: string }): string {
	const body = mail.parts.map(partAsText);
	return [`Dag ${name},`, ...body, 'Met vriendelijke groet,\nNAPL', `-- \n${wrap(`U krijgt deze e-mail omdat ${mail.because}`)}\n${siteUrl}`]
		.join('\n\n')
		.concat('\n');
}

function partAsText(part: MailPart): string {
	if (part.kind === 'button') return `${part.label}:\n${part.url}`;
	if (part.kind === 'list') return part.items.map((item) => wrap(`- ${item}`)).join('\n');
	if (part.kind === 'facts') return part.rows.map(({ label, value }) => wrap(`${label}: ${value}`)).join('\n');
	return wrap(part.text);
}

/** Breaks a text between words; a line of its own stays one. */
function wrap(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			const lines: string[] = [];
			let current = '';
			for (const word of line.split(' ')) {
				if (current && current.length + 1 + word.length > WIDTH) {
					lines.push(current);
					current = word;
				} else current = current ? `${current} ${word}` : word;
			}
			return [...lines, current].join('\n');
		})
		.join('\n');
}
