'use client';
import { SelectInput, TextareaInput } from '@payloadcms/ui';
import { useSuccessors } from './useSuccessors.ts';

/** Why an item disappears and what takes its place, as typed; `successor` is an id, `NOTHING` or still empty. */
export type Farewell = { reason: string; successor: string };
/** The same as the doors want it. */
export type FarewellInput = { reason: string; successor: { kind: string; id: string } | null; hasNoSuccessor?: boolean };

export const NO_FAREWELL: Farewell = { reason: '', successor: '' };
const NOTHING = 'nothing';

type ReasonAndSuccessorProps = { kind: string; ownId: string; value: Farewell; onChange: (value: Farewell) => void };

/** The two fields of every withdrawal, at once or planned; both stand on the page at the item's address from then on. */
export function ReasonAndSuccessor({ kind, ownId, value, onChange }: ReasonAndSuccessorProps) {
	const choices = useSuccessors({ kind, ownId });
	const isPath = mustChoose(kind);
	return (
		<>
			<TextareaInput
				path="reason"
				label="Reden"
				required
				rows={3}
				value={value.reason}
				onChange={(event) => onChange({ ...value, reason: event.target.value })}
				description="In een zin, voor bezoekers."
			/>
			<SelectInput
				path="successor"
				name="successor"
				label="Opvolger"
				options={isPath ? [{ label: 'Er komt niets voor in de plaats', value: NOTHING }, ...choices] : choices}
				required={isPath}
				value={value.successor}
				onChange={(option) => onChange({ ...value, successor: !Array.isArray(option) && typeof option?.value === 'string' ? option.value : '' })}
				description={
					isPath
						? 'Mensen zijn aan dit pad begonnen: kies het pad dat ervoor in de plaats komt, of zeg dat er geen is.'
						: 'Wat ervoor in de plaats komt; alleen gepubliceerde items. Mag leeg blijven.'
				}
			/>
		</>
	);
}

/** Whether enough is filled in to go on. */
export function isFarewellComplete({ kind, value }: { kind: string; value: Farewell }): boolean {
	return value.reason.trim() !== '' && (!mustChoose(kind) || value.successor !== '');
}

/** What was typed, as the doors want it. */
export function farewellInput({ kind, value: { reason, successor } }: { kind: string; value: Farewell }): FarewellInput {
	if (successor === NOTHING) return { reason, successor: null, hasNoSuccessor: true };
	return { reason, successor: successor ? { kind, id: successor } : null };
}

/** People have begun a path: its retirement says what takes its place, or that nothing does. */
function mustChoose(kind: string): boolean {
	return kind === 'paths';
}
