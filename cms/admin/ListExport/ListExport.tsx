'use client';
import { PopupList, useConfig, useListQuery, useTableColumns } from '@payloadcms/ui';

/** In the menu above a list: what the list shows now — its filter, order and columns — as a CSV file for a spreadsheet. */
export function ListExport() {
	const { config } = useConfig();
	const { collectionSlug, query } = useListQuery();
	const { columns } = useTableColumns();
	const shown = columns.filter(({ active, accessor }) => active && accessor !== '_select').map(({ accessor }) => accessor);
	const { where, search, sort } = query;
	const asked = new URLSearchParams({
		columns: shown.join(','),
		...(where ? { where: JSON.stringify(where) } : {}),
		...(search ? { search } : {}),
		...(typeof sort === 'string' ? { sort } : {}),
	});
	return (
		<PopupList.ButtonGroup>
			<PopupList.Button id="list-csv" onClick={() => window.location.assign(`${config.routes.api}/${collectionSlug}/list-csv?${asked}`)}>
				Deze lijst als CSV
			</PopupList.Button>
		</PopupList.ButtonGroup>
	);
}
