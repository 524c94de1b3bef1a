import { setImmediate } from 'node:timers/promises';

/** The parts of a file one by one, with the other work of the process let in between: reading a big one holds nobody up. */
export async function* inBits<Part>({
	length,
	size,
	part,
}: {
	length: number;
	size: number;
	part: (start: number, end: number) => Part;
}): AsyncGenerator<Part> {
	for (let start = 0; start < length; start += size) {
		await setImmediate();
		yield part(start, Math.min(start + size, length));
	}
}
