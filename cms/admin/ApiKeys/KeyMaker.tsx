'use client';
import { Button, SelectInput, TextInput, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { keepPlace } from '../view/keepPlace.ts';
import { SendButton } from '../view/SendButton.tsx';
import { useFocusAtStart } from '../view/useFocusAtStart.ts';

const answerSchema = z.object({ key: z.string() });

/** Makes a key and shows it this once, with an example of its use. */
export function KeyMaker({ providers, siteUrl }: { providers: { id: string; name: string }[]; siteUrl: string }) {
	const { config } = useConfig();
	const router = useRouter();
	const [label, setLabel] = useState('');
	const [provider, setProvider] = useState(providers[0]?.id ?? '');
	const [key, setKey] = useState<string | null>(null);
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/apiKeys/make`, body: { provider, label } });
		setIsSending(false);
		if (!answer.ok) return setFault(answer.message);
		setKey(answerSchema.parse(answer.json).key);
		setLabel('');
		router.refresh();
	};
	if (key) return <NewKey keyText={key} siteUrl={siteUrl} onClose={() => setKey(null)} />;
	return (
		<form className="api-keys__form" onSubmit={(event) => void submit(event)}>
			{providers.length > 1 ? (
				<SelectInput
					path="provider"
					name="provider"
					label="Aanbieder"
					options={providers.map(({ id, name }) => ({ value: id, label: name }))}
					value={provider}
					isClearable={false}
					onChange={(option) => setProvider(!Array.isArray(option) && typeof option?.value === 'string' ? option.value : provider)}
				/>
			) : null}
			<TextInput
				path="label"
				label="Waarvoor is de sleutel?"
				description="Bijvoorbeeld de naam van uw cursussysteem."
				value={label}
				onChange={(event: { target: { value: string } }) => setLabel(event.target.value)}
			/>
			<FormFault message={fault} />
			<SendButton type="submit" isSending={isSending} isOff={label.trim() === ''}>
				Sleutel maken
			</SendButton>
		</form>
	);
}

function NewKey({ keyText, siteUrl, onClose }: { keyText: string; siteUrl: string; onClose: () => void }) {
	const example = `curl -H "Authorization: Bearer ${keyText}" \\\n  "${siteUrl}/api/koppeling/v1/courses?pageSize=5"`;
	const heading = useFocusAtStart<HTMLHeadingElement>();
	const copy = () =>
		void navigator.clipboard.writeText(keyText).then(
			() => toast.success('De sleutel staat op het klembord.'),
			() => toast.error('Kopiëren lukte niet. Selecteer de sleutel en kopieer hem zelf.'),
		);
	return (
		<section className="api-keys__new" aria-labelledby="new-key" ref={keepPlace}>
			<h2 id="new-key" tabIndex={-1} ref={heading}>
				Uw nieuwe sleutel
			</h2>
			<p>
				<strong>U ziet hem alleen nu.</strong> Bewaar hem in uw systeem, niet in een e-mail. Kwijt? Trek hem in en maak een nieuwe.
			</p>
			<code className="api-keys__key">{keyText}</code>
			<p>Zo probeert u hem:</p>
			<pre>{example}</pre>
			<p>
				De vragen die u kunt stellen staan in <a href="/api/koppeling/openapi.json">de beschrijving (OpenAPI)</a>.
			</p>
			<div className="work__actions">
				<Button margin={false} onClick={copy}>
					Sleutel kopiëren
				</Button>
				<Button buttonStyle="secondary" margin={false} onClick={onClose}>
					Ik heb hem bewaard
				</Button>
			</div>
		</section>
	);
}
