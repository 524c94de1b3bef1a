'use client';
import { Link, TextareaInput, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { REPORT_CATEGORIES, REPORTABLE } from '../../domain/report/reportInput.ts';
import { addressOf } from '../../domain/shared/address.ts';
import { codesOf, termOf } from '../../domain/shared/terms.ts';
import { SendButton } from '../view/SendButton.tsx';

const HANDLERS = ['editor', 'provider', 'coordinator'];
const reportSchema = z.object({
	state: z.string(),
	category: z.enum(codesOf(REPORT_CATEGORIES)),
	text: z.string(),
	title: z.string(),
	item: z.object({ relationTo: z.enum(codesOf(REPORTABLE)), value: z.unknown() }).nullish(),
});
const itemSchema = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);
const slugSchema = z.object({ slug: z.string() });
const faultSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Leads to what the report is about and closes the report with a note. */
export function HandleReport({ id }: { id: string }) {
	const { savedDocumentData } = useDocumentInfo();
	const { config } = useConfig();
	const { user } = useAuth();
	const router = useRouter();
	const [note, setNote] = useState('');
	const [isSending, setIsSending] = useState(false);
	const [isHandled, setIsHandled] = useState(false);
	const report = reportSchema.safeParse(savedDocumentData);
	if (!report.success) return null;
	const roles: unknown[] = Array.isArray(user?.['roles']) ? user['roles'].map((row: { role?: unknown }) => row.role) : [];

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		// The form stands within the one of the item: React would hand this on, and Payload would save the item.
		event.stopPropagation();
		setIsSending(true);
		const response = await fetch(`${config.routes.api}/reports/${id}/handle`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ note }),
		}).catch(() => null);
		setIsSending(false);
		if (!response?.ok) {
			const fault = faultSchema.safeParse(await response?.json().catch(() => null));
			toast.error(fault.success ? fault.data.errors.map(({ message }) => message).join(' ') : 'Dat lukte niet. Probeer het opnieuw.');
			return;
		}
		toast.success('De melding is afgehandeld.');
		setIsHandled(true);
		router.refresh();
	};

	return (
		<section className="admission" aria-label="Melding afhandelen">
			<p className="admission__title">{termOf(REPORT_CATEGORIES, report.data.category).label}</p>
			<blockquote className="admission__reason">{report.data.text}</blockquote>
			<ReportedItem title={report.data.title} item={report.data.item ?? null} />
			{report.data.state === 'open' && !isHandled && HANDLERS.some((role) => roles.includes(role)) && (
				<form onSubmit={(event) => void submit(event)} className="withdraw-form">
					<TextareaInput
						path="handleNote"
						label="Wat hebt u ermee gedaan?"
						required
						rows={2}
						value={note}
						onChange={(event) => setNote(event.target.value)}
						description="Voor uw collega's en de redactie. De bezoeker krijgt geen antwoord; de melding is anoniem."
					/>
					<SendButton type="submit" isSending={isSending} isOff={note.trim() === ''}>
						Afhandelen
					</SendButton>
				</form>
			)}
		</section>
	);
}

type ReportedItemProps = { title: string; item: z.infer<typeof reportSchema>['item'] | null };

/** The way to what a report is about, in the admin and on the website; what it was called where it is gone. */
function ReportedItem({ title, item }: ReportedItemProps) {
	const { config } = useConfig();
	const id = itemSchema.safeParse(item?.value);
	if (!item || !id.success) return <p>Het gaat over “{title}”. Dat item is verwijderd; er valt niets meer te openen of te verbeteren.</p>;
	const { relationTo: kind } = item;

	const openPage = async () => {
		const response = await fetch(`${config.routes.api}/${kind}/${id.data}?depth=0&select[slug]=true`, { credentials: 'include' });
		const found = slugSchema.safeParse(await response.json().catch(() => null));
		if (found.success) window.open(addressOf({ kind, slug: found.data.slug }), '_blank', 'noopener');
		else toast.error('Dit item staat niet meer op de website.');
	};

	return (
		<div className="admission__steps">
			<Link href={`${config.routes.admin}/collections/${kind}/${id.data}`}>Naar het item in het beheer</Link>
			<button type="button" className="link-button" onClick={() => void openPage()}>
				Bekijk de pagina op de website
			</button>
		</div>
	);
}
