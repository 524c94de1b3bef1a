'use client';
import { useDocumentInfo, ViewDescription } from '@payloadcms/ui';
import type { ViewDescriptionClientProps } from 'payload';
import { VisitsLine } from '../Visits/VisitsLine.tsx';
import { Admission } from './Admission.tsx';

/** The description of the collection; on the screen of one offering also how it gets past the editor, while that matters. */
export function OfferingDescription({ collectionSlug, description }: ViewDescriptionClientProps) {
	const { id } = useDocumentInfo();
	return (
		<>
			<ViewDescription {...(collectionSlug ? { collectionSlug } : {})} description={description} />
			{id ? <VisitsLine id={String(id)} /> : null}
			{id ? <Admission id={String(id)} /> : null}
		</>
	);
}
