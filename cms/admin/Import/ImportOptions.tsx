'use client';
import { useId } from 'react';

export type Choice = { id: string; name: string };
export type OptionValues = { provider: string; region: string; sheet: string; isFullRegister: boolean };
type ImportOptionsProps = {
	kind: string;
	isRegister: boolean;
	isWorkbook: boolean;
	providers: Choice[];
	regions: Choice[];
	ownsAll: boolean;
	values: OptionValues;
	onChange: (values: OptionValues) => void;
};

/** What holds for the whole file. Nothing is asked where there is nothing to choose. */
export function ImportOptions({ kind, isRegister, isWorkbook, providers, regions, ownsAll, values, onChange }: ImportOptionsProps) {
	const id = useId();
	const asksProvider = (kind === 'offerings' || kind === 'editions') && (ownsAll || providers.length > 1);
	const asksRegion = kind === 'schools' && (ownsAll || regions.length > 1);
	if (!asksProvider && !asksRegion && !isRegister && !isWorkbook) return null;
	const set = (change: Partial<OptionValues>) => onChange({ ...values, ...change });
	return (
		<fieldset className="import-step">
			<legend>3. Wat geldt voor het hele bestand?</legend>
			<div className="import-options">
				{asksProvider ? (
					<Select
						label="Aanbieder"
						hint="Voor regels die zelf geen aanbieder noemen."
						none={ownsAll ? 'Staat in het bestand' : 'Kies een aanbieder'}
						choices={providers}
						value={values.provider}
						onChange={(provider) => set({ provider })}
					/>
				) : null}
				{asksRegion ? (
					<Select
						label="Onderwijsregio"
						hint="Nieuwe scholen komen bij deze regio."
						none={ownsAll ? 'Geen, of staat in het bestand' : 'Kies een regio'}
						choices={regions}
						value={values.region}
						onChange={(region) => set({ region })}
					/>
				) : null}
				{isWorkbook ? (
					<label htmlFor={`${id}-sheet`}>
						Naam van het werkblad
						<input
							className="work-input"
							id={`${id}-sheet`}
							value={values.sheet}
							maxLength={100}
							autoComplete="off"
							onChange={(event) => set({ sheet: event.target.value })}
							aria-describedby={`${id}-sheet-hint`}
						/>
						<span className="import-hint" id={`${id}-sheet-hint`}>
							Leeg: het eerste blad.
						</span>
					</label>
				) : null}
			</div>
			{isRegister ? (
				<label className="import-check" htmlFor={`${id}-full`}>
					<input id={`${id}-full`} type="checkbox" checked={values.isFullRegister} onChange={(event) => set({ isFullRegister: event.target.checked })} />
					<span>
						<strong>Dit bestand is het volledige register{kind === 'schools' ? ', zoals dat van DUO' : ''}</strong>
						<span className="import-hint">
							Wat hier staat en niet in het bestand, is dan waarschijnlijk gesloten of samengevoegd. U krijgt daar eerst een lijst van en beslist zelf.
						</span>
						{kind === 'schools' && !ownsAll ? (
							<span className="import-hint">
								Van het hele land? Wat van andere regio’s is slaan we over, en u kiest welke nieuwe scholen bij uw regio horen. Zonder vinkje komen alle nieuwe
								scholen uit het bestand bij uw regio.
							</span>
						) : null}
					</span>
				</label>
			) : null}
		</fieldset>
	);
}

type SelectProps = { label: string; hint: string; none: string; choices: Choice[]; value: string; onChange: (value: string) => void };

function Select({ label, hint, none, choices, value, onChange }: SelectProps) {
	const id = useId();
	return (
		<label htmlFor={id}>
			{label}
			<select className="work-input" id={id} value={value} onChange={(event) => onChange(event.target.value)} aria-describedby={`${id}-hint`}>
				<option value="">{none}</option>
				{choices.map((choice) => (
					<option key={choice.id} value={choice.id}>
						{choice.name}
					</option>
				))}
			</select>
			<span className="import-hint" id={`${id}-hint`}>
				{hint}
			</span>
		</label>
	);
}
