'use client';
import { useRowLabel } from '@payloadcms/ui';

/** The heading of a stage among the fields: its number and name. */
export function StageLabel() {
	const { data, rowNumber } = useRowLabel<{ title?: string }>();
	return (
		<span>
			Fase {(rowNumber ?? 0) + 1}
			{data?.title ? `: ${data.title}` : ''}
		</span>
	);
}
