import { Button } from '@payloadcms/ui';
import type { AssessmentRow } from '../../domain/qualityCase/assessmentRows.ts';

/** Two windows wrote at one criterion: shows what the other one wrote, and lets the reader choose. */
export function ClashNote({ clash, onTake, onSettle }: { clash: AssessmentRow; onTake: () => void; onSettle: () => void }) {
	return (
		<div className="level-choice__warning" role="alert">
			<p>In een ander venster is hier intussen iets anders bewaard. Hieronder staat uw tekst uit dit venster; daar stond:</p>
			<blockquote className="own-case__text">
				{clash.doesNotApply ? 'Niet van toepassing. ' : clash.level === null ? '' : `Niveau ${clash.level}. `}
				{clash.explanation || '(geen toelichting)'}
			</blockquote>
			<div className="verb-panel__buttons">
				<Button
					buttonStyle="secondary"
					size="small"
					margin={false}
					onClick={() => {
						onTake();
						onSettle();
					}}
				>
					Neem die tekst over
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={onSettle}>
					Houd deze tekst
				</Button>
			</div>
		</div>
	);
}
