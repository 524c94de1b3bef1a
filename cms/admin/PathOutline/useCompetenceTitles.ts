'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const answerSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });

/** The names of competences by id; asked once for each that comes in sight. */
export function useCompetenceTitles(ids: readonly string[]): Record<string, string> {
	const { config } = useConfig();
	const [titles, setTitles] = useState<Record<string, string>>({});
	const missing = [...new Set(ids)]
		.filter((id) => !(id in titles))
		.sort()
		.join(',');

	useEffect(() => {
		if (!missing) return;
		const controller = new AbortController();
		const query = new URLSearchParams({ 'where[id][in]': missing, depth: '0', limit: '0', 'select[title]': 'true' });
		fetch(`${config.routes.api}/competences?${query}`, { credentials: 'include', signal: controller.signal })
			.then(async (response) => {
				const parsed = answerSchema.safeParse(await response.json());
				if (parsed.success) setTitles((known) => ({ ...known, ...Object.fromEntries(parsed.data.docs.map(({ id, title }) => [id, title])) }));
			})
			.catch(() => {
				// Without names the outline still works; the fields below show them.
			});
		return () => controller.abort();
	}, [missing, config.routes.api]);

	return titles;
}
