'use client';
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const versionsSchema = z.object({ docs: z.array(z.object({ id: z.string(), version: z.object({ _status: z.enum(['draft', 'published']) }) })) });

/** Where a draft waits beside a live text: opens Payload's comparison of the two, field by field. For whoever may see the draft, also of somebody else. */
export function Difference() {
	const { id, collectionSlug, hasPublishedDoc, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const [href, setHref] = useState<string | null>(null);
	const { api, admin } = config.routes;

	// biome-ignore lint/correctness/useExhaustiveDependencies: each save makes a version.
	useEffect(() => {
		setHref(null);
		if (!id || !hasPublishedDoc) return;
		void findVersions(`${api}/${collectionSlug}/versions`, String(id)).then((found) => {
			if (found) setHref(`${admin}/collections/${collectionSlug}/${id}/versions/${found.draft}?versionFrom=${found.live}`);
		});
	}, [api, admin, id, collectionSlug, hasPublishedDoc, lastUpdateTime]);

	if (!href) return null;
	return (
		<Button el="link" buttonStyle="secondary" size="medium" to={href}>
			Verschil met live
		</Button>
	);
}

/** The newest version, where it is a draft, and the newest that was published: the live text. */
async function findVersions(address: string, id: string): Promise<{ draft: string; live: string } | null> {
	const [newest, published] = await Promise.all([ask(address, id, {}), ask(address, id, { 'where[version._status][equals]': 'published' })]);
	return newest && published && newest.version._status === 'draft' ? { draft: newest.id, live: published.id } : null;
}

async function ask(address: string, id: string, where: Record<string, string>) {
	const query = new URLSearchParams({ 'where[parent][equals]': id, ...where, 'select[version][_status]': 'true', sort: '-updatedAt', limit: '1', depth: '0' });
	const response = await fetch(`${address}?${query}`, { credentials: 'include' });
	const parsed = versionsSchema.safeParse(await response.json().catch(() => null));
	return parsed.success ? parsed.data.docs[0] : undefined;
}
