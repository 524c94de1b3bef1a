import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openFrontDoor } from './frontDoor.ts';

const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

async function listening(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return urlOf(server);
}

function urlOf(server: Server): string {
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port');
	return `http://127.0.0.1:${address.port}`;
}

/** A part that answers once on each connection, and closes it when it is used again: what happens when a kept connection is used too late. */
async function closingPart(): Promise<string> {
	const used = new WeakSet<Socket>();
	return listening((request, response) => {
		if (used.has(request.socket)) return void request.socket.destroy();
		used.add(request.socket);
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => response.end(`${request.method} ${Buffer.concat(chunks)}`));
	});
}

async function frontDoor(partUrl: string): Promise<string> {
	const server = await openFrontDoor({
		port: 0,
		cmsUrl: partUrl,
		siteUrl: partUrl,
		publicUrl: 'http://localhost:3000',
		health: async () => ({ status: 'ok', parts: {} }),
	});
	servers.push(server);
	return urlOf(server);
}

describe('the front door, before a part that closes the connections it kept', () => {
	it('loses nothing that is sent, nor sends it twice', async () => {
		const door = await frontDoor(await closingPart());
		for (const body of ['een', 'twee', 'drie']) {
			const answer = await fetch(`${door}/api/iets`, { method: 'PATCH', body });
			expect([answer.status, await answer.text()]).toEqual([200, `PATCH ${body}`]);
		}
	});

	it('asks once more for what is only read', async () => {
		const door = await frontDoor(await closingPart());
		for (const path of ['/aanbod', '/aanbod', '/api/iets', '/']) {
			const answer = await fetch(`${door}${path}`);
			expect([answer.status, await answer.text()]).toEqual([200, 'GET ']);
		}
	});

	it('still says that a part starts again when it is not there at all', async () => {
		const door = await frontDoor('http://127.0.0.1:9');
		for (const method of ['GET', 'POST']) expect((await fetch(`${door}/api/iets`, { method })).status).toBe(503);
	});
});
