'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { type AssessmentRow, isLink } from '../../domain/qualityCase/assessmentRows.ts';
import type { OwnFile } from '../../operations/quality/own/loadOwnCase.ts';

type EvidenceFieldsProps = {
	title: string;
	row: AssessmentRow;
	files: OwnFile[];
	onChange: (row: AssessmentRow) => void;
	onFile: (file: File) => Promise<string | null>;
};

/** Where something can be seen: links and files of one criterion. */
export function EvidenceFields({ title, row, files, onChange, onFile }: EvidenceFieldsProps) {
	const id = useId();
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	const setLinks = (links: string[]) => onChange({ ...row, links });
	const send = async (file: File | undefined) => {
		if (!file) return;
		setIsSending(true);
		setFault(await onFile(file));
		setIsSending(false);
	};
	return (
		<fieldset className="evidence">
			<legend>Waar is dat te zien?</legend>
			{row.links.map((link, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a link has no name of its own, and two may be the same while one is typed.
				<div className="evidence__row" key={index}>
					<label className="sr-only" htmlFor={`${id}-${index}`}>
						Webadres {index + 1} bij {title}
					</label>
					<input
						id={`${id}-${index}`}
						className="work-input"
						type="url"
						placeholder="https://"
						value={link}
						aria-invalid={link !== '' && !isLink(link.trim())}
						onChange={(event) => setLinks(row.links.map((old, at) => (at === index ? event.target.value : old)))}
					/>
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						aria-label={`Verwijder webadres ${index + 1} bij ${title}`}
						onClick={() => setLinks(row.links.filter((_, at) => at !== index))}
					>
						Verwijder
					</Button>
				</div>
			))}
			{row.links.some((link) => link !== '' && !isLink(link.trim())) ? (
				<p className="recognition__missing">Een webadres begint met https:// en wordt pas bewaard als het volledig is.</p>
			) : null}
			{files
				.filter((file) => row.files.includes(file.id))
				.map((file) => (
					<div className="evidence__row" key={file.id}>
						<span className="evidence__name">
							{file.url ? (
								<a href={file.url} download>
									{file.name}
								</a>
							) : (
								file.name
							)}
						</span>
						<Button
							buttonStyle="secondary"
							size="small"
							margin={false}
							aria-label={`Verwijder ${file.name} bij ${title}`}
							onClick={() => onChange({ ...row, files: row.files.filter((one) => one !== file.id) })}
						>
							Verwijder
						</Button>
					</div>
				))}
			<div className="evidence__add">
				<Button buttonStyle="secondary" size="small" margin={false} aria-label={`Webadres toevoegen bij ${title}`} onClick={() => setLinks([...row.links, ''])}>
					Webadres toevoegen
				</Button>
				<label className="evidence__file">
					<span className="evidence__button btn btn--style-secondary btn--size-small btn--no-margin">
						{isSending ? 'Bezig met versturen …' : 'Bestand toevoegen'}
					</span>
					<input
						className="sr-only"
						type="file"
						accept=".pdf,.png,.jpg,.jpeg,.webp"
						disabled={isSending}
						aria-label={`Bestand toevoegen bij ${title}`}
						onChange={(event) => {
							void send(event.target.files?.[0]);
							event.target.value = '';
						}}
					/>
					<span className="recognition__hint">PDF of afbeelding, ten hoogste 10 MB</span>
				</label>
			</div>
			{fault ? (
				<p className="recognition__missing" role="alert">
					{fault}
				</p>
			) : null}
		</fieldset>
	);
}
