'use client';
import { useField } from '@payloadcms/ui';

type StageInputsProps = { path: string; number: number; competences: number; isReadOnly: boolean };

/** A stage's name and how many of its competences somebody needs, as one types them in the outline. */
export function StageInputs({ path, number, competences, isReadOnly }: StageInputsProps) {
	const title = useField<string>({ path: `${path}.title` });
	const required = useField<number>({ path: `${path}.requiredCompetences` });
	const isTooMany = (required.value ?? 0) > competences;
	return (
		<>
			<span className="path-outline__number">{number}</span>
			<input
				className="path-outline__title"
				type="text"
				aria-label={`Naam van fase ${number}`}
				placeholder="Naam van de fase"
				value={title.value ?? ''}
				readOnly={isReadOnly}
				onChange={(event) => title.setValue(event.target.value)}
			/>
			<label className={isTooMany ? 'path-outline__required is-too-many' : 'path-outline__required'}>
				<input
					type="number"
					min={1}
					max={50}
					aria-label={`Benodigd aantal competenties van fase ${number}`}
					value={required.value ?? ''}
					readOnly={isReadOnly}
					onChange={(event) => required.setValue(event.target.value === '' ? null : Number(event.target.value))}
				/>{' '}
				van {competences} nodig
			</label>
		</>
	);
}
