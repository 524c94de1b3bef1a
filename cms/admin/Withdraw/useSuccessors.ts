'use client';
import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });
const MOST_CHOICES = 300;

/** What may take the place of an item: live items of the same kind, by title. */
export function useSuccessors({ kind, ownId }: { kind: string; ownId: string }): { label: string; value: string }[] {
	const { config } = useConfig();
	const [choices, setChoices] = useState<{ label: string; value: string }[]>([]);
	useEffect(() => {
		const query = new URLSearchParams({
			'where[_status][equals]': 'published',
			'where[id][not_equals]': ownId,
			'select[title]': 'true',
			sort: 'title',
			limit: String(MOST_CHOICES),
			depth: '0',
		});
		fetch(`${config.routes.api}/${kind}?${query}`, { credentials: 'include' })
			.then((response) => response.json())
			.then((answer: unknown) => setChoices(listSchema.parse(answer).docs.map(({ id, title }) => ({ label: title, value: id }))))
			.catch(() => setChoices([]));
	}, [config.routes.api, kind, ownId]);
	return choices;
}
