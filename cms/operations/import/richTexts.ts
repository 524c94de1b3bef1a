import { convertLexicalToMarkdown, convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';
import { textFeatures } from '../../fields/richText.ts';

export type RichText = ReturnType<typeof convertMarkdownToLexical>;

/** Running text between files, which hold markdown, and the database, which holds what the editor knows. */
export type RichTexts = { read: (markdown: string) => RichText; write: (text: RichText) => string };

const made = new WeakMap<Payload, Promise<RichTexts>>();

export function richTexts(payload: Payload): Promise<RichTexts> {
	const known = made.get(payload) ?? make(payload);
	made.set(payload, known);
	return known;
}

async function make(payload: Payload): Promise<RichTexts> {
	const editorConfig = await editorConfigFactory.fromFeatures({ config: payload.config, features: textFeatures });
	return {
		read: (markdown) => convertMarkdownToLexical({ editorConfig, markdown }),
		write: (data) => convertLexicalToMarkdown({ editorConfig, data }).trim(),
	};
}
