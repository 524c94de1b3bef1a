'use client';
import { FieldDiffLabel } from '@payloadcms/ui';
import type { ArrayFieldDiffClientComponent } from 'payload';
import type { ComponentProps } from 'react';
import { z } from 'zod';
import './Difference.css';

type Props = ComponentProps<ArrayFieldDiffClientComponent>;

const rowsSchema = z.array(z.looseObject({ title: z.string().nullish().catch(null) })).catch([]);
const wordSchema = z.string().catch('Onderdeel');

/** The rows of a list that differ, each under its own name ("Fase 2: Verdiepen") with whether it is new or gone. Payload calls each of them "Artikel". */
export function RowDiff({ baseVersionField, comparisonValue, versionValue, field }: Props) {
	const [before, after] = [rowsSchema.parse(comparisonValue), rowsSchema.parse(versionValue)];
	const [list, one] = [wordSchema.parse(field.label), wordSchema.parse(field.labels?.singular)];
	return (
		<div className="row-diff">
			<FieldDiffLabel>{list}</FieldDiffLabel>
			{rowsOf(baseVersionField).map((fields, index) => {
				if (fields.length === 0) return null;
				const title = after[index]?.title ?? before[index]?.title;
				const change = before[index] ? (after[index] ? '' : 'vervalt') : 'nieuw';
				const key = fields[0]?.field?.path ?? String(index);
				return (
					<section key={key} className="row-diff__row">
						<h4 className="row-diff__name">
							{one} {index + 1}
							{title ? `: ${title}` : ''}
							{change ? <span className={`row-diff__change is-${change}`}>{change}</span> : null}
						</h4>
						{fields.map(({ field: shown }) => (shown ? <div key={shown.path}>{shown.CustomComponent}</div> : null))}
					</section>
				);
			})}
		</div>
	);
}

/** Rows that are the same on both sides are holes in the list that Payload hands on. */
function rowsOf({ rows }: Props['baseVersionField']): NonNullable<Props['baseVersionField']['rows']> {
	return Array.from(rows ?? [], (fields) => fields ?? []);
}
