import type { KeyboardEvent } from 'react';
import type { DraftRow } from '../../domain/review/draft.ts';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';

type LevelChoiceProps = {
	criterion: RubricCriterion;
	row: DraftRow;
	onChange: (row: DraftRow) => void;
	isClosed: boolean;
	/** Whether two windows wrote here. */
	hasClash: boolean;
};

/** The described levels of a criterion, one click or one digit each, and the reason. */
export function LevelChoice({ criterion, row, onChange, isClosed, hasClash }: LevelChoiceProps) {
	const { code, title, levels, mayNotApply, isKnockOut } = criterion;
	const choose = (level: number | null) => onChange({ ...row, level, doesNotApply: level === null });
	/** A digit chooses a level, `n` that it doesn't apply; the focus follows, so that Tab leads to the reason. */
	const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
		if (isClosed || event.ctrlKey || event.metaKey || event.altKey) return;
		const level = Number(event.key);
		const isLevel = Number.isInteger(level) && level >= 1 && level <= levels.length;
		if (!isLevel && !(mayNotApply && event.key === 'n')) return;
		choose(isLevel ? level : null);
		event.currentTarget.querySelectorAll('input')[isLevel ? level - 1 : levels.length]?.focus();
	};
	const isExtreme = row.level === 1 || row.level === levels.length;
	const isReasonMissing = isExtreme && row.reason.trim() === '';
	return (
		<div className="level-choice">
			<fieldset className="level-choice__levels" disabled={isClosed} onKeyDown={onKeyDown}>
				<legend className="sr-only">Niveau voor {title}</legend>
				{levels.map((text, index) => (
					<label key={text} className="level-choice__level">
						<input type="radio" name={`level-${code}`} checked={row.level === index + 1} onChange={() => choose(index + 1)} />
						<span className="level-choice__number">{index + 1}</span>
						<span>{text}</span>
					</label>
				))}
				{mayNotApply ? (
					<label className="level-choice__level">
						<input type="radio" name={`level-${code}`} checked={row.doesNotApply} onChange={() => choose(null)} />
						<span className="level-choice__number">n</span>
						<span>Niet van toepassing</span>
					</label>
				) : null}
			</fieldset>
			{isKnockOut && row.level === 1 ? (
				<p className="level-choice__warning" role="status">
					Dit is een knock-out: op dit niveau kan het aanbod niet erkend worden.
				</p>
			) : null}
			{hasClash ? (
				<p className="level-choice__warning" role="status">
					U schreef hier in twee vensters. Beide teksten staan onder elkaar en uw laatste niveau is gekozen; kijk het even na.
				</p>
			) : null}
			<label className="level-choice__reason">
				Reden{isExtreme ? ' (nodig bij het laagste en het hoogste niveau)' : ''}
				<textarea
					id={`reason-${code}`}
					className="work-input"
					rows={3}
					maxLength={4000}
					value={row.reason}
					readOnly={isClosed}
					aria-invalid={isReasonMissing}
					aria-describedby={`hint-${code}`}
					onChange={(event) => onChange({ ...row, reason: event.target.value })}
				/>
				<span className="review__hint" id={`hint-${code}`}>
					Gaat zonder uw naam naar de aanbieder.
				</span>
			</label>
		</div>
	);
}
