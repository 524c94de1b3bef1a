'use client';
import { useDocumentInfo, ViewDescription } from '@payloadcms/ui';
import type { ViewDescriptionClientProps } from 'payload';
import { HandleReport } from './HandleReport.tsx';

/** The description of the collection; on the screen of one report also what can be done about it. */
export function ReportDescription({ collectionSlug, description }: ViewDescriptionClientProps) {
	const { id } = useDocumentInfo();
	return (
		<>
			<ViewDescription {...(collectionSlug ? { collectionSlug } : {})} description={description} />
			{id ? <HandleReport id={String(id)} /> : null}
		</>
	);
}
