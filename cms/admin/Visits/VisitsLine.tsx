'use client';
import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const answerSchema = z.object({ visits: z.object({ views: z.number(), enrols: z.number() }).nullable() });
type Visits = z.infer<typeof answerSchema>['visits'];

/** On the screen of an offering: how it did in the last thirty days, with the way to more. */
export function VisitsLine({ id }: { id: string }) {
	const { config } = useConfig();
	const { hasPublishedDoc } = useDocumentInfo();
	const [visits, setVisits] = useState<Visits>(null);
	useEffect(() => {
		fetch(`${config.routes.api}/offerings/${id}/visits`, { credentials: 'include' })
			.then((response) => response.json())
			.then((answer: unknown) => setVisits(answerSchema.parse(answer).visits))
			.catch(() => setVisits(null));
	}, [config.routes.api, id]);
	if (!visits || (!hasPublishedDoc && visits.views === 0)) return null;
	return (
		<p className="visits-line">
			In de laatste 30 dagen {visits.views} keer bekeken en {visits.enrols} keer doorgeklikt naar de inschrijving.{' '}
			<Link href={`${config.routes.admin}/bezoek?aanbod=${id}`}>Meer over bezoek</Link>
		</p>
	);
}
