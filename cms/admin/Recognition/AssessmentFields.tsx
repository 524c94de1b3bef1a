'use client';
import type { AssessmentRow } from '../../domain/qualityCase/assessmentRows.ts';
import type { OwnFile } from '../../operations/quality/own/loadOwnCase.ts';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';
import { ClashNote } from './ClashNote.tsx';
import { EvidenceFields } from './EvidenceFields.tsx';

type AssessmentFieldsProps = {
	criterion: RubricCriterion;
	row: AssessmentRow;
	/** What another window wrote at the same criterion. */
	clash: AssessmentRow | null;
	missing: string | null;
	files: OwnFile[];
	onChange: (row: AssessmentRow) => void;
	/** Says what went wrong; null where nothing did. */
	onFile: (criterion: string, file: File) => Promise<string | null>;
	onSettle: () => void;
};

/** One criterion for the provider: the level that it sees, why, and where that can be seen. */
export function AssessmentFields({ criterion, row, clash, missing, files, onChange, onFile, onSettle }: AssessmentFieldsProps) {
	const { code, title, levels, mayNotApply } = criterion;
	const choose = (level: number | null) => onChange({ ...row, level, doesNotApply: level === null });
	return (
		<div className="level-choice">
			<fieldset className="level-choice__levels">
				<legend className="sr-only">Niveau voor {title}</legend>
				{levels.map((text, index) => (
					<label key={text} className="level-choice__level">
						<input type="radio" name={`level-${code}`} checked={!row.doesNotApply && row.level === index + 1} onChange={() => choose(index + 1)} />
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
			{clash ? <ClashNote clash={clash} onTake={() => onChange({ ...clash, files: row.files })} onSettle={onSettle} /> : null}
			<label className="recognition__field" htmlFor={`explanation-${code}`}>
				Toelichting
				<textarea
					id={`explanation-${code}`}
					className="work-input"
					rows={4}
					maxLength={4000}
					value={row.explanation}
					aria-describedby={missing ? `missing-${code}` : undefined}
					onChange={(event) => onChange({ ...row, explanation: event.target.value })}
				/>
			</label>
			<EvidenceFields title={title} row={row} files={files} onChange={onChange} onFile={(file) => onFile(code, file)} />
			{missing ? (
				<p className="recognition__missing" id={`missing-${code}`}>
					Ontbreekt nog: {missing}
				</p>
			) : (
				<p className="recognition__done">Compleet</p>
			)}
		</div>
	);
}
