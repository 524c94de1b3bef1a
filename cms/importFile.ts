/**
 * `npm run import -- <collection> <file> [options]`: looks a file through, says what is wrong in it and imports it. `--help` says how.
 * Exit code 0: done; 1: faulty rows, nothing or only the good ones imported; 2: wrong use or a file that can't be read; 130: stopped.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createLocalReq, getPayload, type PayloadRequest } from 'payload';
import { callerPath } from './commands/callerPath.ts';
import { type ImportOptions, ImportUsageError, readImportArguments, USAGE } from './commands/importArguments.ts';
import { reportRun } from './commands/reportRun.ts';
import { userByMail } from './commands/userByMail.ts';
import { LIMITS, TOO } from './domain/import/limits.ts';
import { now } from './env.ts';
import { cancelRun, resumeRun, startRun } from './operations/import/changeOwnRun.ts';
import { openRun } from './operations/import/openRun.ts';
import { presentRun } from './operations/import/presentRun.ts';
import { findRun, type Run } from './operations/import/run.ts';
import { templateFile } from './operations/import/templateFile.ts';
import { workOnRun } from './operations/import/workOnRun.ts';
import config from './payload.config.ts';

const STOPPED = 130;
let isStopping = false;
process.once('SIGINT', () => {
	isStopping = true;
	console.error('\nWordt gestopt na de regels die nu bezig zijn …');
});

try {
	process.exit(await main(readImportArguments(process.argv.slice(2))));
} catch (error) {
	if (!(error instanceof ImportUsageError)) throw error;
	console.error(error.message);
	process.exit(2);
}

async function main(options: ImportOptions): Promise<number> {
	if (options.template) return writeTemplate(options);
	const payload = await getPayload({ config });
	const user = options.as ? await userByMail(payload, options.as) : null;
	const req = await createLocalReq(user ? { user } : {}, payload);
	const run = options.resume ? await takeUp(req, options.resume) : await open(req, options);
	if (!(await work(run.id, req))) return stop(req, run.id);
	const checked = await requireRun(req, run.id);
	if (checked.state === 'checked') return decide({ req, run: checked, options });
	return (await reportRun(req, checked)) ? 0 : 1;
}

async function writeTemplate({ kind, file }: ImportOptions): Promise<number> {
	const target = callerPath(file ?? `voorbeeld-${kind}.xlsx`);
	const format = target.endsWith('.csv') ? 'csv' : target.endsWith('.ndjson') ? 'ndjson' : 'xlsx';
	writeFileSync(target, await buffer(templateFile(kind, format)));
	console.log(`Voorbeeldbestand geschreven: ${target}`);
	return 0;
}

async function open(req: PayloadRequest, options: ImportOptions): Promise<Run> {
	if (!options.file) throw new ImportUsageError(USAGE);
	const path = callerPath(options.file);
	const opened = await openRun({
		req,
		kind: options.kind,
		bytes: readWithin(path),
		fileName: options.file.split('/').at(-1) ?? options.file,
		options: {
			sheet: options.sheet,
			providerId: await idOfSlug(req, 'providers', options.provider),
			regionId: await idOfSlug(req, 'regions', options.region),
			isFullRegister: options.diff,
			mapping: options.mapping,
			fixed: options.fixed,
			isFromCommand: true,
		},
	});
	if (!opened.ok) throw new ImportUsageError(opened.code === 'forbidden' ? 'Dit account mag deze soort niet inlezen.' : opened.message);
	console.log(`Import ${opened.id}`);
	return requireRun(req, opened.id);
}

function readWithin(path: string): Uint8Array {
	try {
		if (statSync(path).size > LIMITS.fileInBytes) throw new ImportUsageError(TOO.big);
		return readFileSync(path);
	} catch (error) {
		if (error instanceof ImportUsageError) throw error;
		throw new ImportUsageError(`Het bestand ${path} kan niet gelezen worden. Bestaat het?`);
	}
}

async function takeUp(req: PayloadRequest, id: string): Promise<Run> {
	const run = /^[0-9a-f]{24}$/.test(id) ? await findRun(req, id) : null;
	if (!run || (req.user && run.ownerId !== req.user.id)) throw new ImportUsageError(`Er is geen import ${id}.`);
	if (run.state === 'cancelled' || run.state === 'failed') {
		const resumed = await resumeRun({ req, run });
		if (!resumed.ok) throw new ImportUsageError(resumed.message);
	}
	return requireRun(req, id);
}

/** Checks or imports until there is nothing left, with progress; false when somebody stops it. */
async function work(id: string, { payload }: PayloadRequest): Promise<boolean> {
	for (;;) {
		const result = await workOnRun({ payload, id, now, isTimeUp: () => isStopping, onProgress: showProgress });
		if (result === 'busy') throw new ImportUsageError('Een ander proces is met deze import bezig. Probeer het over een halve minuut opnieuw.');
		if (result === 'finished') return !isStopping;
		if (isStopping) return false;
	}
}

function showProgress({ state, done, total }: { state: string; done: number; total: number }): void {
	const verb = state === 'checking' ? 'Gecontroleerd' : 'Ingelezen';
	if (done <= total + 1)
		process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${verb}: tot regel ${done} van ${total + 1}${process.stderr.isTTY ? '' : '\n'}`);
}

async function decide({ req, run, options }: { req: PayloadRequest; run: Run; options: ImportOptions }): Promise<number> {
	const isClean = await reportRun(req, run);
	if (options.isDryRun) return isClean ? 0 : 1;
	const { counts } = await presentRun(req, run);
	if (!isClean && !options.onlyGood) {
		console.error('Er is niets ingelezen. Verbeter de fouten, of geef --only-good om alleen de goede regels in te lezen.');
		return 1;
	}
	if (counts.new + counts.changed + counts.same + counts.closed === 0) return isClean ? 0 : 1;
	const started = await startRun({ req, run, publish: options.publish, onlyGoodRows: options.onlyGood, closedOn: options.closedOn, moment: now() });
	if (!started.ok) throw new ImportUsageError(started.message);
	if (!(await work(run.id, req))) return stop(req, run.id);
	const isDone = await reportRun(req, await requireRun(req, run.id));
	return isDone && isClean ? 0 : 1;
}

async function stop(req: PayloadRequest, id: string): Promise<number> {
	await cancelRun({ req, run: await requireRun(req, id), moment: now() });
	console.error(`Gestopt. Verder gaan: npm run import -- --resume ${id}`);
	return STOPPED;
}

async function requireRun(req: PayloadRequest, id: string): Promise<Run> {
	const run = await findRun(req, id);
	if (!run) throw new Error(`Run ${id} is gone`);
	return run;
}

async function idOfSlug(req: PayloadRequest, collection: 'providers' | 'regions', slug: string | null): Promise<string | null> {
	if (!slug) return null;
	const { docs } = await req.payload.find({ collection, where: { slug: { equals: slug } }, depth: 0, select: {}, limit: 1, pagination: false });
	if (!docs[0]) throw new ImportUsageError(`Er is geen ${collection === 'providers' ? 'aanbieder' : 'onderwijsregio'} met het adres "${slug}".`);
	return docs[0].id;
}
