'use client';
import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { CheckList } from './CheckList.tsx';
import { checksSchema, type ShownChecks } from './checksSchema.ts';
import './Checks.css';

/** Beside an item: what stands in the way of publishing what was saved last, and what its writer may want to look at. */
export function Checks() {
	const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const [checks, setChecks] = useState<ShownChecks | null>(null);
	const [isRefused, setIsRefused] = useState(false);
	const address = `${config.routes.api}/${collectionSlug}/${id}/checks`;

	// biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is checked anew.
	useEffect(() => {
		if (!id) return;
		const stop = new AbortController();
		fetch(address, { credentials: 'include', signal: stop.signal })
			.then((response) => response.json())
			.then((answer: unknown) => {
				const parsed = checksSchema.safeParse(answer);
				setChecks(parsed.success ? parsed.data : null);
				setIsRefused(!parsed.success);
			})
			.catch(() => {});
		return () => stop.abort();
	}, [id, address, lastUpdateTime]);

	if (!id || isRefused) return null;
	return (
		<section className="checks" aria-label="Nakijken">
			<h3>Nakijken</h3>
			<div aria-live="polite">{checks ? <CheckList checks={checks} /> : <p>Bezig met nakijken …</p>}</div>
			<p className="checks__note">Dit gaat over wat het laatst bewaard is.</p>
		</section>
	);
}
