import {
	BoldFeature,
	FixedToolbarFeature,
	HeadingFeature,
	InlineToolbarFeature,
	ItalicFeature,
	LinkFeature,
	lexicalEditor,
	OrderedListFeature,
	ParagraphFeature,
	UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';

/** The editor for running text: what the public pages can show and no more. Headings start at h3: the page owns h1 and h2. */
export const textFeatures = [
	ParagraphFeature(),
	HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
	BoldFeature(),
	ItalicFeature(),
	UnorderedListFeature(),
	OrderedListFeature(),
	LinkFeature({ enabledCollections: [] }),
	FixedToolbarFeature(),
	InlineToolbarFeature(),
];

// The handles beside a paragraph say their names in English and are of no use here: the toolbar does the same, and paragraphs are cut and pasted.
export const editor = lexicalEditor({
	features: textFeatures,
	admin: { hideAddBlockButton: true, hideDraggableBlockElement: true, hideInsertParagraphAtEnd: true },
});

/** A field for running text with headings, lists and links. */
export function richTextField({ name, label, description, required }: { name: string; label: string; description: string; required?: boolean }): RichTextField {
	return { name, type: 'richText', label, required: required ?? false, editor, admin: { description } };
}
