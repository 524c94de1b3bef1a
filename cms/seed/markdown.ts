import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';
import { textFeatures } from '../fields/richText.ts';

export type RichText = ReturnType<typeof convertMarkdownToLexical>;

/** Reads markdown as the rich text that our editor knows. */
export async function markdownReader(payload: Payload): Promise<(markdown: string) => RichText> {
	const editorConfig = await editorConfigFactory.fromFeatures({ config: payload.config, features: textFeatures });
	return (markdown) => convertMarkdownToLexical({ editorConfig, markdown });
}
