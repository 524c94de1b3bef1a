'use client';
import { useConfig } from '@payloadcms/ui';
import { usePathname, useSearchParams } from 'next/navigation.js';

/** In the menu above a list: change what the list shows now, all at once. */
export function BulkListLink() {
	const { config } = useConfig();
	const kind = usePathname().split('/').at(-1) ?? '';
	const filter = [...useSearchParams()].filter(([name]) => name.startsWith('where['));
	const query = new URLSearchParams([['soort', kind], ...filter]);
	return (
		<a className="popup-button-list__button" href={`${config.routes.admin}/bulkwijziging?${query}`}>
			Bulkwijziging van wat hier staat
		</a>
	);
}
