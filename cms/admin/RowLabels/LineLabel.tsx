'use client';
import { useRowLabel } from '@payloadcms/ui';

const LONGEST = 80;

/** The heading of a row that is little more than a text: how that begins. */
export function LineLabel({ name }: { name: string }) {
	const { data, rowNumber } = useRowLabel<{ text?: string | null; title?: string | null }>();
	const text = (data?.title || data?.text || '').trim();
	const start = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	return <span>{start || `${name} ${(rowNumber ?? 0) + 1}`}</span>;
}
