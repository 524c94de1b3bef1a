import { useState } from 'react';
import type { Choice, Facet, Option } from './view.ts';

type Props = { facets: Facet[]; prices: Choice[]; hours: Choice[]; starts: Choice[]; query: string; form: string; activeCount: number; isInstant: boolean };

/** Everything by which the results can be narrowed down. Works as a plain GET form. */
export function Filters({ facets, prices, hours, starts, query, form, activeCount, isInstant }: Props) {
	const values = new URLSearchParams(query);
	return (
		<details className="filters">
			<summary>Filters{activeCount > 0 && ` (${activeCount} actief)`}</summary>
			<div className="filters__body">
				{facets.map((facet) => (
					<FacetGroup key={facet.parameter} facet={facet} form={form} />
				))}
				<div className="ranges">
					<Range name="prijs" label="Prijs" choices={prices} value={values.get('prijs') ?? ''} form={form} />
					<Range name="uren" label="Studielast" choices={hours} value={values.get('uren') ?? ''} form={form} />
					<Range name="start" label="Startmaand" choices={starts} value={values.get('start') ?? ''} form={form} />
				</div>
				{!isInstant && (
					<button className="nl-button nl-button--secondary" type="submit" form={form}>
						Toon resultaten
					</button>
				)}
			</div>
		</details>
	);
}

function FacetGroup({ facet, form }: { facet: Facet; form: string }) {
	// Only at first: later the visitor opens and closes it.
	const [isOpen] = useState(facet.isOpen);
	return (
		<details className="facet" open={isOpen}>
			<summary>{facet.label}</summary>
			<fieldset>
				<legend className="visually-hidden">{facet.label}</legend>
				<ul className="facet__options">
					{facet.options.map((option) => (
						<OptionItem key={option.value} parameter={facet.parameter} option={option} form={form} />
					))}
				</ul>
			</fieldset>
		</details>
	);
}

function OptionItem({ parameter, option, form }: { parameter: string; option: Option; form: string }) {
	const id = `${parameter}-${option.value}`;
	return (
		<li className={option.isChild ? 'option option--child' : 'option'}>
			<input
				className="utrecht-checkbox utrecht-checkbox--html-input"
				type="checkbox"
				id={id}
				name={parameter}
				value={option.value}
				defaultChecked={option.isChecked}
				form={form}
				aria-describedby={`${id}-aantal`}
			/>
			<label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>
				{option.label}
			</label>
			<span className="option__count" id={`${id}-aantal`}>
				{option.count}
				<span className="visually-hidden">{option.count === 1 ? ' resultaat' : ' resultaten'}</span>
			</span>
		</li>
	);
}

function Range({ name, label, choices, value, form }: { name: string; label: string; choices: Choice[]; value: string; form: string }) {
	return (
		<div>
			<label className="utrecht-form-label" htmlFor={name}>
				{label}
			</label>
			<select className="utrecht-select utrecht-select--html-select" id={name} name={name} defaultValue={value} form={form}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</div>
	);
}
