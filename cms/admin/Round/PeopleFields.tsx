'use client';

type Person = { id: string; name: string };
type PeopleFieldsProps = { legend: string; people: Person[]; chosen: string[]; onChange: (chosen: string[]) => void };

/** People to tick. */
export function PeopleFields({ legend, people, chosen, onChange }: PeopleFieldsProps) {
	return (
		<fieldset className="round-choice">
			<legend>{legend}</legend>
			{people.length === 0 ? <p>Iedereen met deze rol zit al in de ronde.</p> : null}
			{people.map(({ id, name }) => (
				<label key={id}>
					<input
						type="checkbox"
						checked={chosen.includes(id)}
						onChange={(event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
					/>
					{name}
				</label>
			))}
		</fieldset>
	);
}
