'use client';
import { Button, Drawer, toast, useConfig, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { PATH_VERSION_STATES } from '../../domain/path/version.ts';
import { callDoor } from '../view/callDoor.ts';
import { EstablishForm, type EstablishInput } from './EstablishForm.tsx';
import './PathVersions.css';

const DRAWER = 'establish-path-version';
const listSchema = z.object({
	versions: z.array(z.object({ number: z.number(), validFromDay: z.string(), state: z.enum(['upcoming', 'applied', 'cancelled']), whatChanged: z.string() })),
});
type Version = z.infer<typeof listSchema>['versions'][number];

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** Beside a path: the versions that were established, and the button that establishes the next one. */
export function PathVersions() {
	const { id, hasSavePermission } = useDocumentInfo();
	const { config } = useConfig();
	const { openModal, closeModal } = useModal();
	const isModified = useFormModified();
	const router = useRouter();
	const [versions, setVersions] = useState<Version[]>([]);
	const base = `${config.routes.api}/paths/${id}`;

	const refresh = useCallback(async () => {
		const response = await fetch(`${base}/established`, { credentials: 'include' });
		const parsed = listSchema.safeParse(await response.json().catch(() => null));
		setVersions(parsed.success ? parsed.data.versions : []);
	}, [base]);

	useEffect(() => {
		if (id) void refresh();
	}, [id, refresh]);

	const send = async ({ path, body, done }: { path: string; body?: EstablishInput; done: string }) => {
		const answer = await callDoor({ path: `${base}${path}`, body });
		if (!answer.ok) {
			toast.error(answer.message);
			return;
		}
		toast.success(done);
		closeModal(DRAWER);
		await refresh();
		router.refresh();
	};

	if (!id) return null;
	return (
		<section className="path-versions" aria-label="Versies">
			<h3>Versies</h3>
			{versions.length === 0 ? <p>Er is nog geen versie vastgesteld. Wie het pad volgt, ziet dan alleen de tekst van nu.</p> : null}
			<ol>
				{versions.map((version) => (
					<li key={version.number} className={`is-${version.state}`}>
						<strong>Versie {version.number}</strong>, {stateLabel(version.state)}
						<br />
						vanaf {DAY.format(new Date(version.validFromDay))}
						<p>{version.whatChanged}</p>
						{version.state === 'upcoming' && hasSavePermission ? (
							<Button
								buttonStyle="secondary"
								size="small"
								onClick={() => void send({ path: `/established/${version.number}/cancel`, done: `Versie ${version.number} vervalt.` })}
							>
								Laten vervallen
							</Button>
						) : null}
					</li>
				))}
			</ol>
			{hasSavePermission ? (
				<>
					<Button buttonStyle="secondary" size="medium" disabled={isModified} onClick={() => openModal(DRAWER)}>
						Nieuwe versie vaststellen
					</Button>
					{isModified ? <p>Bewaar eerst uw wijzigingen als concept; de versie krijgt de tekst die bewaard is.</p> : null}
					<Drawer slug={DRAWER} title="Nieuwe versie vaststellen">
						<EstablishForm onSubmit={(body) => send({ path: '/establish', body, done: 'De versie is vastgesteld.' })} />
					</Drawer>
				</>
			) : null}
		</section>
	);
}

function stateLabel(state: Version['state']): string {
	return PATH_VERSION_STATES.find(({ code }) => code === state)?.label.toLowerCase() ?? state;
}
