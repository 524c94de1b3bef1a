'use client';
import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui';
import type { NumberFieldDiffClientComponent } from 'payload';
import type { ComponentProps } from 'react';

const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** Two amounts side by side, in euros as they are typed and not in the cents that are kept. */
export function EuroDiff({ comparisonValue, versionValue, field, locale, nestingLevel }: ComponentProps<NumberFieldDiffClientComponent>) {
	const { i18n } = useTranslation();
	const { From, To } = getHTMLDiffComponents({ fromHTML: asHtml(comparisonValue), toHTML: asHtml(versionValue), tokenizeByCharacter: false });
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

function asHtml(cents: unknown): string {
	return `<p>${typeof cents === 'number' ? EUROS.format(cents / 100) : ''}</p>`;
}
