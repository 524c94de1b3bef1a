'use client';
import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { emptyRow, isLink } from '../../domain/qualityCase/assessmentRows.ts';
import { missingFromSubmission } from '../../domain/qualityCase/selfAssessment.ts';
import type { OwnCase } from '../../operations/quality/own/loadOwnCase.ts';
import { Rubric } from '../Rubric/Rubric.tsx';
import '../Review/Review.css';
import { AssessmentFields } from './AssessmentFields.tsx';
import { SubmitPanel } from './SubmitPanel.tsx';
import { useAssessment } from './useAssessment.ts';

const STATUS = {
	saved: 'Alles is bewaard',
	waiting: 'Nog niet bewaard …',
	saving: 'Bewaren …',
	offline: 'Geen verbinding. Laat dit venster open: wat u schrijft wordt bewaard zodra er weer verbinding is.',
} as const;

/** The rubric to be filled in by the provider: level, why, and where that can be seen. Saved while typing. */
export function AssessmentForm({ shown }: { shown: OwnCase }) {
	const { id, criteria, head, isPartial } = shown;
	const { config } = useConfig();
	const assessment = useAssessment({ path: `${config.routes.api}/qualityCases/${id}`, initial: shown.rows, revision: shown.draftRevision });
	const [files, setFiles] = useState(shown.files);
	const { rows, clashes, status, fault, change, addFile, settle, flush } = assessment;
	const missing = missingFromSubmission({
		criteria,
		rows: rows.map((row) => ({ ...row, evidence: row.links.filter((link) => isLink(link.trim())).length + row.files.length })),
	});
	const add = async (criterion: string, file: File): Promise<string | null> => {
		const added = await addFile(criterion, file);
		if ('message' in added) return added.message;
		setFiles((known) => [...known, { id: added.id, name: file.name, url: '', sizeInBytes: file.size }]);
		return null;
	};
	return (
		<section aria-labelledby="assessment">
			<h2 id="assessment">Zelfbeoordeling</h2>
			<p>
				Kies bij elk criterium het niveau dat u in uw aanbod ziet en licht het kort toe. Bij het hoogste niveau en bij een knock-out hoort een link of bestand
				waaruit het blijkt. Wat u invult wordt vanzelf bewaard; u kunt later verdergaan.
				{isPartial ? ' Alleen deze criteria worden opnieuw beoordeeld; de rest blijft zoals het was.' : ''}
			</p>
			<Rubric
				criteria={criteria}
				choice={(criterion) => (
					<AssessmentFields
						criterion={criterion}
						row={rows.find((row) => row.criterion === criterion.code) ?? emptyRow(criterion.code)}
						clash={clashes.find((row) => row.criterion === criterion.code) ?? null}
						missing={missing.find((row) => row.criterion === criterion.code)?.message ?? null}
						files={files}
						onChange={change}
						onFile={add}
						onSettle={() => settle(criterion.code)}
					/>
				)}
			/>
			<div className="review-bar">
				<p className="review-bar__score">
					<strong>
						{criteria.length - missing.length} van {criteria.length}
					</strong>{' '}
					criteria compleet
				</p>
				<p className={status === 'offline' || status === 'refused' ? 'review-bar__saved is-loud' : 'review-bar__saved'}>
					<span role={status === 'offline' || status === 'refused' ? 'alert' : undefined}>{status === 'refused' ? fault : STATUS[status]}</span>
				</p>
			</div>
			<SubmitPanel path={`/qualityCases/${id}`} head={head} criteria={criteria} missing={missing} flush={flush} />
		</section>
	);
}
