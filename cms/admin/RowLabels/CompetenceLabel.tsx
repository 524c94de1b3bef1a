'use client';
import { useConfig, useRowLabel } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { titlesInOneGo } from './titlesInOneGo.ts';

const answerSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });
const loaders = new Map<string, (id: string) => Promise<string | null>>();

/** The heading of a competence among the fields: its title. */
export function CompetenceLabel() {
	const { config } = useConfig();
	const { data, rowNumber } = useRowLabel<{ competence?: string | null }>();
	const [title, setTitle] = useState('');
	const id = data?.competence ?? '';
	useEffect(() => {
		let isWanted = true;
		setTitle('');
		if (id) void loaderOf(config.routes.api)(id).then((text) => isWanted && setTitle(text ?? ''));
		return () => {
			isWanted = false;
		};
	}, [id, config.routes.api]);
	return <span>{title || `Competentie ${(rowNumber ?? 0) + 1}`}</span>;
}

function loaderOf(apiRoute: string): (id: string) => Promise<string | null> {
	const loader = loaders.get(apiRoute) ?? titlesInOneGo((ids) => loadTitles(apiRoute, ids));
	loaders.set(apiRoute, loader);
	return loader;
}

async function loadTitles(apiRoute: string, ids: readonly string[]): Promise<Record<string, string>> {
	const query = new URLSearchParams({ 'where[id][in]': ids.join(','), depth: '0', limit: '0', 'select[title]': 'true' });
	const response = await fetch(`${apiRoute}/competences?${query}`, { credentials: 'include' });
	return Object.fromEntries(answerSchema.parse(await response.json()).docs.map(({ id, title }) => [id, title]));
}
