'use client';
import { Banner, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { SendButton } from '../view/SendButton.tsx';
import { FileChoice } from './FileChoice.tsx';
import { type Choice, ImportOptions, type OptionValues } from './ImportOptions.tsx';
import { importDoors } from './importDoors.ts';
import { type KindCard, KindChoice } from './KindChoice.tsx';
import { TemplateLinks } from './TemplateLinks.tsx';

type ImportFormProps = { kinds: KindCard[]; providers: Choice[]; regions: Choice[]; ownsAll: boolean };

const NO_OPTIONS: OptionValues = { provider: '', region: '', sheet: '', isFullRegister: false };

/** Step one of an import: what it is, the file, and what holds for all its rows. */
export function ImportForm({ kinds, providers, regions, ownsAll }: ImportFormProps) {
	const { config } = useConfig();
	const router = useRouter();
	const id = useId();
	const [kind, setKind] = useState(kinds[0]?.kind ?? '');
	const [file, setFile] = useState<File | null>(null);
	const [options, setOptions] = useState(NO_OPTIONS);
	const [sent, setSent] = useState<number | null>(null);
	const [fault, setFault] = useState<string | null>(null);
	const faultRef = useRef<HTMLDivElement>(null);
	const doors = importDoors(config.routes.api);
	const card = kinds.find((one) => one.kind === kind);

	useEffect(() => {
		if (fault) faultRef.current?.focus();
	}, [fault]);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setFault(null);
		if (!file) {
			setFault('Kies eerst een bestand.');
			return;
		}
		setSent(0);
		const answer = await doors.upload({ kind, file, ...options }, setSent);
		if (answer.ok) router.push(`${config.routes.admin}/importeren/${answer.value.id}`);
		else {
			setSent(null);
			setFault(answer.message);
		}
	};

	if (!card) return <p className="work__empty">Er is niets dat u mag inlezen. Denkt u dat dat niet klopt? Vraag het de beheerder.</p>;
	return (
		<form className="import-form" onSubmit={(event) => void submit(event)} aria-label="Bestand inlezen" noValidate>
			<KindChoice kinds={kinds} chosen={kind} onChoose={setKind} />
			<TemplateLinks kind={kind} label={card.label} address={(format) => doors.template(kind, format)} />
			<FileChoice file={file} onChoose={setFile} isBusy={sent !== null} />
			<ImportOptions
				kind={kind}
				isRegister={card.isRegister}
				isWorkbook={file?.name.toLowerCase().endsWith('.xlsx') ?? false}
				providers={providers}
				regions={regions}
				ownsAll={ownsAll}
				values={options}
				onChange={setOptions}
			/>
			<div ref={faultRef} tabIndex={-1} role="alert">
				{fault ? <Banner type="error">{fault}</Banner> : null}
			</div>
			<div className="import-form__send">
				<SendButton type="submit" isSending={sent !== null}>
					Bestand controleren
				</SendButton>
				{sent === null ? (
					<span className="import-hint">Er wordt nog niets bewaard in de catalogus.</span>
				) : (
					<label htmlFor={`${id}-sent`} className="import-form__progress">
						{sent < 1 ? 'Het bestand wordt verstuurd' : 'Het bestand wordt gelezen'}
						<progress id={`${id}-sent`} {...(sent < 1 ? { value: sent } : {})} max={1} />
					</label>
				)}
			</div>
		</form>
	);
}
