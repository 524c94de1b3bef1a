import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../fixtures/cms.ts';

/** Far below the minute after which MongoDB itself ends a transaction. */
const AT_ONCE_IN_MS = 1500;
/** What a process does before it is killed: it changes a record in a transaction that it never ends. */
const HOLD = `
	import { MongoClient } from 'mongodb';
	const client = await new MongoClient(process.env.MONGODB_URL, { appName: 'napl-cms-killed' }).connect();
	const session = client.startSession();
	session.startTransaction();
	await client.db().collection('proof').updateOne({ _id: 'case' }, { $set: { by: 'killed' } }, { session });
	console.log('held');
	setInterval(() => {}, 1000);
`;

let cms: TestCms;
let mongo: MongoClient;

beforeAll(async () => {
	cms = await startTestCms();
	mongo = await new MongoClient(process.env['MONGODB_URL'] ?? '', { appName: 'napl-cms-alive' }).connect();
});
afterAll(async () => {
	await mongo?.close();
	await cms?.stop();
});

it('what a killed process held can be changed at once; what a living one holds stays its own', async () => {
	const { endLeftTransactions } = await import('../../cms/operations/leftTransactions.ts');
	const proof = mongo.db().collection<{ _id: string; by: string }>('proof');
	await proof.insertMany([
		{ _id: 'case', by: 'nobody' },
		{ _id: 'other', by: 'nobody' },
	]);
	const child = spawn(process.execPath, ['--input-type=module', '--eval', HOLD], { stdio: ['ignore', 'pipe', 'inherit'], env: process.env });
	await once(child.stdout, 'data');
	const session = mongo.startSession();
	session.startTransaction();
	await proof.updateOne({ _id: 'other' }, { $set: { by: 'alive' } }, { session });

	expect(await endLeftTransactions(cms.payload)).toBe(0);
	child.kill('SIGKILL');
	await once(child, 'exit');
	await expect(proof.updateOne({ _id: 'case' }, { $set: { by: 'somebody' } }, { maxTimeMS: AT_ONCE_IN_MS })).rejects.toThrow();

	expect(await endLeftTransactions(cms.payload)).toBe(1);
	await proof.updateOne({ _id: 'case' }, { $set: { by: 'somebody' } }, { maxTimeMS: AT_ONCE_IN_MS });
	await session.commitTransaction();
	await session.endSession();
	expect(await proof.find().sort({ _id: 1 }).toArray()).toEqual([
		{ _id: 'case', by: 'somebody' },
		{ _id: 'other', by: 'alive' },
	]);
	expect(await endLeftTransactions(cms.payload)).toBe(0);
});
