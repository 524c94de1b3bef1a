'use client';
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';

/** Where the steps of a record with a lifecycle are taken: its form only keeps what stands in it. */
const PAGES: Readonly<Record<string, { path: string; label: string }>> = {
	rounds: { path: '/rondes', label: 'Naar de stappen van deze ronde' },
	criteriaSets: { path: '/criteria', label: 'Naar de stappen van deze versie' },
	qualityCases: { path: '/zaken', label: 'Naar de stappen van deze zaak' },
};

/** Beside the button that saves a form: the page on which the record goes on. */
export function ProcessLink() {
	const { id, collectionSlug } = useDocumentInfo();
	const { config } = useConfig();
	const page = PAGES[collectionSlug ?? ''];
	if (!id || !page) return null;
	return (
		<Link className="btn btn--style-secondary btn--size-medium" href={`${config.routes.admin}${page.path}/${id}`} prefetch={false}>
			{page.label}
		</Link>
	);
}
