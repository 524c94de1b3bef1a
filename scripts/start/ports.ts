import { createServer } from 'node:net';

/** A port on loopback that is free now. */
export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port'))));
		});
	});
}

/** Whether nobody listens on this port, on loopback and on all addresses. */
export async function isPortFree(port: number): Promise<boolean> {
	return (await canListen({ port, host: '127.0.0.1' })) && (await canListen({ port, host: '::' }));
}

function canListen({ port, host }: { port: number; host: string }): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
		server.listen({ port, host }, () => server.close(() => resolve(true)));
	});
}
