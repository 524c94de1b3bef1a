'use client';
import { Button, toast, useAllFormFields, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import { useEffect, useState } from 'react';
import { type UnsavedField, unsavedFields } from './unsavedFields.ts';
import './UnsavedText.css';

/** By item, outside the form: that is built anew when an item changes hands. */
const typed = new Map<string, UnsavedField[]>();
const lost = new Map<string, UnsavedField[]>();

/** Where an item is taken over while somebody types, or two begin at once: what that person did not save stays to be copied. */
export function UnsavedText() {
	const { id, collectionSlug, currentEditor, docConfig } = useDocumentInfo();
	const { user } = useAuth();
	const [fields] = useAllFormFields();
	const isModified = useFormModified();
	const [, setDrawn] = useState(0);
	const key = `${collectionSlug}/${id}`;
	const holder = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor;
	const isOthers = Boolean(holder) && holder !== user?.id;

	useEffect(() => {
		if (isModified) typed.set(key, unsavedFields(fields));
		else if (!isOthers) typed.delete(key);
		const texts = typed.get(key) ?? [];
		if (!isOthers || texts.length === 0) return;
		lost.set(key, texts);
		setDrawn((count) => count + 1);
	}, [fields, isModified, isOthers, key]);

	const texts = lost.get(key) ?? [];
	if (texts.length === 0) return null;
	const named = texts.map(({ path, text }) => ({ path, text, label: labelOf(path, docConfig?.fields ?? []) }));
	const copy = async () => {
		await navigator.clipboard.writeText(named.map(({ label, text }) => `${label}\n${text}`).join('\n\n'));
		toast.success('Gekopieerd.');
	};
	const drop = () => {
		lost.delete(key);
		typed.delete(key);
		setDrawn((count) => count + 1);
	};
	return (
		<section className="unsaved-text" aria-labelledby="unsaved-text">
			<h3 id="unsaved-text">Wat u typte en nog niet bewaard had</h3>
			<p>Iemand anders bewerkt dit item. Uw tekst staat hier nog: kopieer wat u wilt houden, en zet het terug als de ander klaar is of u het item overneemt.</p>
			<dl>
				{named.map(({ path, label, text }) => (
					<div key={path}>
						<dt>{label}</dt>
						<dd>{text}</dd>
					</div>
				))}
			</dl>
			<div className="work-buttons">
				<Button margin={false} size="small" onClick={() => void copy()}>
					Kopieer alles
				</Button>
				<Button margin={false} size="small" buttonStyle="secondary" onClick={drop}>
					Niet meer nodig
				</Button>
			</div>
		</section>
	);
}

/** The label of a field by its path in the form: `learningOutcomes.0.text` is a "Leeruitkomst". */
function labelOf(path: string, fields: readonly ClientField[]): string {
	const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part));
	const field = flat(fields).find((candidate) => 'name' in candidate && candidate.name === name);
	if (!field) return path;
	if (rest.length > 0 && 'fields' in field) return labelOf(rest.join('.'), field.fields);
	return 'label' in field && typeof field.label === 'string' ? field.label : path;
}

/** The fields with a name of their own, from under tabs and rows that have none. */
function flat(fields: readonly ClientField[]): ClientField[] {
	return fields.flatMap((field) => {
		if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields));
		return 'fields' in field && !('name' in field && field.name) ? flat(field.fields) : [field];
	});
}
