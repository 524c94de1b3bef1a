'use client';
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { dayInWords } from '../view/dayInWords.ts';
import { OpenButton } from './OpenButton.tsx';
import './Recognition.css';

const panelSchema = z.object({
	quality: z
		.object({
			recognition: z.object({ label: z.string(), until: z.string() }).nullable(),
			suspendedFrom: z.string().nullable(),
			expiredAfter: z.string().nullable(),
			request: z.object({ id: z.string(), stateLabel: z.string(), next: z.string().nullable(), isMine: z.boolean(), dueDay: z.string().nullable() }).nullable(),
			obstacle: z.string().nullable(),
		})
		.nullable(),
});
type Panel = z.infer<typeof panelSchema>['quality'];

/** Beside the fields of an offering: its recognition, the request under way, and the button that begins one. Only its provider gets it. */
export function OfferingQuality() {
	const { id, title, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const [panel, setPanel] = useState<Panel>(null);
	const root = `${config.routes.admin}/erkenning`;

	// biome-ignore lint/correctness/useExhaustiveDependencies: publishing changes what can be asked for.
	useEffect(() => {
		if (!id) return;
		void fetch(`${config.routes.api}/offerings/${id}/quality`, { credentials: 'include' })
			.then((response) => response.json())
			.then((json) => setPanel(panelSchema.catch({ quality: null }).parse(json).quality))
			.catch(() => setPanel(null));
	}, [config.routes.api, id, lastUpdateTime]);

	if (!panel || !id) return null;
	const { request, obstacle } = panel;
	return (
		<section className="offering-quality" aria-label="Erkenning">
			<p className="offering-quality__title">Erkenning</p>
			<p>{standingInWords(panel)}</p>
			{request ? (
				<p>
					<Link href={`${root}/${request.id}`} prefetch={false}>
						Uw laatste aanvraag
					</Link>
					: {request.stateLabel.toLowerCase()}
					{request.next ? `. Nu aan zet: ${request.isMine ? 'u' : request.next}` : ''}
					{request.next && request.dueDay ? `, uiterlijk ${dayInWords(request.dueDay)}` : ''}.
				</p>
			) : null}
			{obstacle ? (
				<p className="recognition__hint">{obstacle}</p>
			) : (
				<OpenButton offering={String(id)} title={title ?? ''} root={root} label="Erkenning aanvragen" />
			)}
		</section>
	);
}

function standingInWords({ recognition, suspendedFrom, expiredAfter }: NonNullable<Panel>): string {
	if (recognition) return `${recognition.label}, tot en met ${dayInWords(recognition.until)}`;
	if (suspendedFrom) return `De erkenning is geschorst sinds ${dayInWords(suspendedFrom)}. Zolang de schorsing duurt, is dit aanbod niet erkend.`;
	return expiredAfter ? `De erkenning is verlopen; zij gold tot en met ${dayInWords(expiredAfter)}.` : 'Dit aanbod is niet erkend.';
}
