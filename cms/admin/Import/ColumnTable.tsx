import type { ImportableKind } from '../../operations/import/loadImportChoices.ts';

const NEEDS = { always: 'Altijd', publication: 'Om te publiceren', no: 'Nee' } as const;

/** The columns of a kind, a row each. */
export function ColumnTable({ columns }: { columns: ImportableKind['columns'] }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: the box scrolls and holds nothing else that the keyboard reaches.
		<section className="work__scroll" aria-label="Kolommen, schuift opzij" tabIndex={0}>
			<table className="work-table is-stacked import-columns">
				<thead>
					<tr>
						<th scope="col">Kolom</th>
						<th scope="col">Nodig</th>
						<th scope="col">Wat u invult</th>
						<th scope="col">Voorbeeld</th>
					</tr>
				</thead>
				<tbody>
					{columns.map(({ name, aliases, need, type, values, description, example, isPart }) => (
						<tr key={name}>
							<th scope="row">
								{name}
								{aliases.length > 0 ? <span className="import-hint">of: {aliases.join(', ')}</span> : null}
							</th>
							<td data-label="Nodig">{isPart ? 'Nee, alleen bij inlezen' : NEEDS[need]}</td>
							<td data-label="Wat u invult">
								{description}
								<span className="import-hint">{values.length > 0 ? `Kies uit: ${values.join('; ')}.` : type}</span>
							</td>
							<td className="import-columns__example" data-label="Voorbeeld">
								{example}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
