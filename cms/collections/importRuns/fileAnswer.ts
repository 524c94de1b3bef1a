import { TABLE_TYPES, type TableFormat } from '../../sheets/writeTable.ts';

/** A file to download, sent while it is made. */
export function fileAnswer({ name, format, parts }: { name: string; format: TableFormat; parts: AsyncGenerator<Uint8Array> }): Response {
	const body = new ReadableStream<Uint8Array>({
		pull: async (controller) => {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => {
			await parts.return(undefined);
		},
	});
	return new Response(body, {
		headers: { 'content-type': TABLE_TYPES[format], 'content-disposition': `attachment; filename="${name}.${format}"`, 'cache-control': 'no-store' },
	});
}
