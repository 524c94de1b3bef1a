'use client';
import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML, useTranslation } from '@payloadcms/ui';
import type { TextFieldDiffClientComponent } from 'payload';
import type { ComponentProps } from 'react';

/** Two texts side by side, compared word by word: letter by letter, as Payload does it, nobody can read what changed. */
export function WordDiff({ comparisonValue, versionValue, field, locale, nestingLevel }: ComponentProps<TextFieldDiffClientComponent>) {
	const { i18n } = useTranslation();
	const { From, To } = getHTMLDiffComponents({
		fromHTML: asHtml(comparisonValue),
		toHTML: asHtml(versionValue),
		postProcess: unescapeDiffHTML,
		tokenizeByCharacter: false,
	});
	return (
		<FieldDiffContainer
			From={From}
			To={To}
			i18n={i18n}
			label={{ label: field.label, ...(locale ? { locale } : {}) }}
			{...(nestingLevel === undefined ? {} : { nestingLevel })}
		/>
	);
}

function asHtml(value: unknown): string {
	return `<p>${typeof value === 'string' ? escapeDiffHTML(value) : ''}</p>`;
}
