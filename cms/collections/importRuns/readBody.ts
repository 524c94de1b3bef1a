import type { PayloadRequest } from 'payload';

/**
 * The body of a request as bytes, read bit by bit and no further than a limit: whatever is sent takes no more memory than that. Null where it is
 * bigger.
 */
export async function readBody(req: PayloadRequest, limit: number): Promise<Uint8Array | null> {
	const told = Number(req.headers.get('content-length') ?? 0);
	if (told > limit || !req.body) return told > limit ? null : new Uint8Array();
	const reader = req.body.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		const bytes: Uint8Array = part.value;
		size += bytes.length;
		if (size > limit) {
			await reader.cancel();
			return null;
		}
		parts.push(bytes);
	}
	return Buffer.concat(parts);
}
