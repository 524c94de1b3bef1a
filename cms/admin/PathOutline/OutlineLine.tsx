'use client';
import { DraggableSortableItem } from '@payloadcms/ui';
import type { KeyboardEvent } from 'react';
import type { OutlineRow } from '../../domain/path/outline.ts';
import { StageInputs } from './StageInputs.tsx';

type OutlineLineProps = {
	row: OutlineRow;
	/** The path of the stages in the form. */
	path: string;
	name: string;
	offerings: number;
	/** How many competences the stage of this line has. */
	competences: number;
	isReadOnly: boolean;
	onStep: (step: -1 | 1) => void;
	onRemove: () => void;
};

/** One line of the outline with its grip, its text and its buttons. */
export function OutlineLine({ row, path, name, offerings, competences, isReadOnly, onStep, onRemove }: OutlineLineProps) {
	const step = (event: KeyboardEvent) => {
		if (isReadOnly || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
		event.preventDefault();
		onStep(event.key === 'ArrowUp' ? -1 : 1);
	};
	return (
		<DraggableSortableItem id={row.id} disabled={isReadOnly}>
			{({ attributes, listeners, setNodeRef, transform, transition }) => (
				// biome-ignore lint/a11y/noStaticElementInteractions: the line only hears the keys of the fields and buttons within it
				<div ref={setNodeRef} className={`path-outline__line is-${row.kind}`} style={{ transform, transition }} onKeyDown={step}>
					{isReadOnly ? null : (
						<button type="button" className="path-outline__grip" {...attributes} {...listeners} aria-label={`${name} verslepen`}>
							⠿
						</button>
					)}
					<div className="path-outline__text">
						{row.kind === 'stage' ? (
							<StageInputs path={`${path}.${row.stage}`} number={row.stage + 1} competences={competences} isReadOnly={isReadOnly} />
						) : (
							<>
								<span>{name}</span> <span className="path-outline__count">{offerings === 0 ? 'nog geen aanbod' : `${offerings} × aanbod`}</span>
							</>
						)}
					</div>
					{isReadOnly ? null : (
						<div className="path-outline__buttons">
							<button type="button" onClick={() => onStep(-1)} aria-label={`${name} omhoog`} title="Omhoog (Alt + ↑)">
								↑
							</button>
							<button type="button" onClick={() => onStep(1)} aria-label={`${name} omlaag`} title="Omlaag (Alt + ↓)">
								↓
							</button>
							<button
								type="button"
								onClick={onRemove}
								disabled={row.kind === 'stage' && competences > 0}
								aria-label={`${name} weghalen`}
								title={row.kind === 'stage' && competences > 0 ? 'Haal eerst de competenties uit deze fase' : 'Weghalen'}
							>
								×
							</button>
						</div>
					)}
				</div>
			)}
		</DraggableSortableItem>
	);
}
