'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { NumberFieldClientComponent } from 'payload';
import { useEffect, useState } from 'react';
import { centsToInput, inputToCents } from './euros.ts';

/** Shows and takes an amount in euros ("1.250,50"); the form holds whole cents. */
export const EuroField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
	const { value, setValue, showError, errorMessage } = useField<number | null>({ path });
	const [typed, setTyped] = useState(() => centsToInput(value));
	const id = `field-${path.replace(/\./g, '__')}`;

	useEffect(() => {
		setTyped((current) => (inputToCents(current) === (value ?? null) ? current : centsToInput(value)));
	}, [value]);

	return (
		<div className={`field-type number${showError ? ' error' : ''}`}>
			<FieldLabel label={field.label ?? ''} path={path} required={field.required ?? false} htmlFor={id} />
			<div className="field-type__wrap euro-field">
				<FieldError path={path} showError={showError} message={errorMessage ?? ''} />
				<input
					id={id}
					type="text"
					inputMode="decimal"
					autoComplete="off"
					disabled={readOnly ?? false}
					value={typed}
					aria-describedby={`${id}-unit`}
					onChange={(event) => {
						setTyped(event.target.value);
						setValue(inputToCents(event.target.value));
					}}
				/>
				<span id={`${id}-unit`}>euro</span>
			</div>
			<FieldDescription description={field.admin?.description ?? ''} path={path} />
		</div>
	);
};
