import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

/**
 * Answers a second that a server gives to `connections` clients who each ask again as soon as they have their answer.
 * Plain sockets: a whole HTTP client takes as long for an answer as the server does, and would be what is measured.
 */
export async function throughput({ url, connections, seconds }: { url: string; connections: number; seconds: number }): Promise<number> {
	const { hostname, port, pathname } = new URL(url);
	const question = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: keep-alive\r\n\r\n`;
	const begin = performance.now();
	const deadline = begin + seconds * 1000;
	const counts = await Promise.all(Array.from({ length: connections }, () => askUntil({ socket: connect(Number(port), hostname), question, deadline })));
	return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - begin) / 1000);
}

function askUntil({ socket, question, deadline }: { socket: Socket; question: string; deadline: number }): Promise<number> {
	return new Promise((resolve, reject) => {
		let answers = 0;
		let received = Buffer.alloc(0);
		socket.setNoDelay(true);
		socket.on('error', reject);
		socket.on('close', () => reject(new Error('The server closed a connection')));
		socket.on('data', (chunk) => {
			received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
			if (!isComplete(received)) return;
			if (!received.subarray(0, 12).equals(Buffer.from('HTTP/1.1 200'))) return void socket.destroy(new Error(received.subarray(0, 200).toString()));
			answers += 1;
			received = Buffer.alloc(0);
			if (performance.now() < deadline) return void socket.write(question);
			socket.removeAllListeners('close');
			socket.destroy();
			resolve(answers);
		});
		socket.write(question);
	});
}

/** Whether a whole answer is there. Only one is under way on a connection, so nothing follows it. */
function isComplete(received: Buffer): boolean {
	const head = received.indexOf(END_OF_HEAD);
	if (head === -1) return false;
	const length = /content-length: (\d+)/i.exec(received.subarray(0, head).toString('latin1'))?.[1];
	if (length === undefined) return received.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS);
	return received.length >= head + END_OF_HEAD.length + Number(length);
}
