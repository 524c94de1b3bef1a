'use client';
import { useId } from 'react';

export type KindCard = { kind: string; label: string; sentence: string; isRegister: boolean };

/** The kinds as cards, of which one is chosen; arrow keys go from one to the next. */
export function KindChoice({ kinds, chosen, onChoose }: { kinds: KindCard[]; chosen: string; onChoose: (kind: string) => void }) {
	const id = useId();
	return (
		<fieldset className="import-step">
			<legend>1. Wat leest u in?</legend>
			<div className="import-kinds">
				{kinds.map(({ kind, label, sentence }) => (
					<label key={kind} className="import-kind" htmlFor={`${id}-${kind}`}>
						<input id={`${id}-${kind}`} type="radio" name="kind" value={kind} checked={kind === chosen} onChange={() => onChoose(kind)} />
						<span>
							<strong>{label}</strong>
							<span className="import-hint">{sentence}</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
