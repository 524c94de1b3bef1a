/**
 * Runs before the cms starts: proves transactions, migrates, fills an empty database with the example content and sees to the search index.
 * `--seed` loads the content again, `--reindex` builds the index anew. Every failure is one Dutch sentence and exit code 1.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { LIVE_INDEX } from './domain/search/search-document.ts';
import { dayOf } from './domain/shared/days.ts';
import { env, now } from './env.ts';
import { searchClient } from './jobs/searchClient.ts';
import { contextOf } from './operations/catalogueContext.ts';
import { proveRollback } from './operations/proveRollback.ts';
import { rebuildSearchIndex } from './operations/rebuildSearchIndex.ts';
import { readState, writeState } from './operations/systemState.ts';
import { countOfferings } from './search/countOfferings.ts';
import { hasIndex } from './search/ensureIndex.ts';
import { indexFingerprint } from './search/indexFingerprint.ts';
import { loadContent } from './seed/loadContent.ts';
import { loadExampleUsers } from './seed/loadExampleUsers.ts';
import { loadExampleWork } from './seed/loadExampleWork.ts';
import { loadExampleQuality } from './seed/quality/loadExampleQuality.ts';
import { readQuality } from './seed/quality/readQuality.ts';
import { type Content, ContentError, readContent } from './seed/readContent.ts';

const CONTENT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'content');
const say = (message: string) => console.log(`          ${message}`);

/** A reason to stop, in one sentence for whoever starts this. */
class PrepareError extends Error {
	override name = 'PrepareError';
}

try {
	const payload = await connect();
	if (!(await proveRollback(payload))) {
		throw new PrepareError(
			'De database draait niets terug als een transactie mislukt. Geef in MONGODB_URL een replicaset met ?replicaSet=<naam>; een losse server is niet genoeg.',
		);
	}
	await payload.db.migrate();
	const isSeeding = process.argv.includes('--seed') || (await isEmpty(payload));
	if (isSeeding) await seed(payload);
	else if (env.NAPL_ENV === 'production') await refuseExamples(payload);
	if (isSeeding || process.argv.includes('--reindex') || (await isIndexStale(payload))) await reindex(payload);
	process.exit(0);
} catch (error) {
	const isExpected = error instanceof PrepareError || error instanceof ContentError;
	console.error(isExpected ? error.message : error);
	process.exit(1);
}

async function connect(): Promise<Payload> {
	const { default: config } = await import('./payload.config.ts');
	try {
		return await getPayload({ config });
	} catch (error) {
		const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
		throw new PrepareError(`De database is niet bereikbaar (${detail}). Controleer of MongoDB draait en of adres en wachtwoord in MONGODB_URL kloppen.`);
	}
}

/** Whether this is a new installation to try things out on; one whose examples were removed stays without. */
async function isEmpty(payload: Payload): Promise<boolean> {
	if (env.NAPL_ENV === 'production') return false;
	if (await readState({ payload }, 'examplesRemovedAt')) return false;
	const { totalDocs } = await payload.count({ collection: 'users' });
	return totalDocs === 0;
}

async function seed(payload: Payload): Promise<void> {
	const seedDay = (await readState({ payload }, 'seedDay')) ?? dayOf(now());
	await writeState({ payload }, 'seedDay', seedDay);
	await writeState({ payload }, 'examplesRemovedAt', null);
	const content = contentFor(env.NAPL_ENV, await readContent(CONTENT));
	say(
		env.NAPL_ENV === 'production' ? 'Woordenlijst en onderwijsregio’s laden (geen voorbeelden):' : `Voorbeeldinhoud laden, met data gerekend vanaf ${seedDay}:`,
	);
	const report = await loadContent({ payload, content, seedDay, onProgress: (message) => say(`  ${message}`) });
	if (env.NAPL_ENV !== 'production') {
		await loadExampleUsers(payload);
		await loadExampleWork({ payload, moment: now(), today: seedDay });
		await loadExampleQuality({ payload, plan: await readQuality(CONTENT), today: seedDay });
	}
	say(`  ${report.created} nieuw, ${report.updated} gewijzigd, ${report.unchanged} ongewijzigd`);
}

/** In production only what is no example: the vocabulary and the regions, which are facts with their source. */
function contentFor(environment: string, content: Content): Content {
	if (environment !== 'production') return content;
	const { vocabulary, regions } = content;
	return {
		vocabulary,
		regions,
		providers: [],
		boards: [],
		schools: [],
		competences: [],
		offerings: [],
		editions: [],
		paths: [],
		recognitions: [],
		'criteria-sets': [],
		pages: [],
	};
}

async function refuseExamples(payload: Payload): Promise<void> {
	const isExample = { isExample: { equals: true } };
	const [users, offerings] = await Promise.all([
		payload.count({ collection: 'users', where: isExample }),
		payload.count({ collection: 'offerings', where: isExample }),
	]);
	if (users.totalDocs + offerings.totalDocs === 0) return;
	throw new PrepareError(
		`In deze database staat voorbeeldinhoud (${users.totalDocs} accounts, ${offerings.totalDocs} keer aanbod); productie begint daar niet mee. Verwijder die of gebruik een lege database.`,
	);
}

/** Whether the index is missing, holds another number of offerings than are live, or was made by other code or settings. */
async function isIndexStale(payload: Payload): Promise<boolean> {
	if ((await readState({ payload }, 'indexMadeFrom')) !== (await indexFingerprint())) return true;
	if (!(await hasIndex({ client: searchClient, indexName: LIVE_INDEX }))) return true;
	const { totalDocs } = await payload.count({ collection: 'offerings', where: { _status: { equals: 'published' } } });
	return totalDocs !== (await countOfferings({ client: searchClient, indexName: LIVE_INDEX }));
}

async function reindex(payload: Payload): Promise<void> {
	const startedAt = Date.now();
	const context = contextOf({ req: await createLocalReq({}, payload), moment: now() });
	say('Zoekindex opbouwen:');
	const result = await rebuildSearchIndex({
		context,
		client: searchClient,
		stamp: String(startedAt),
		onProgress: (written, total) => say(`  ${written} van ${total}`),
	});
	if (!result) throw new PrepareError('De zoekindex wordt al opgebouwd. Wacht tot dat klaar is; na een afgebroken opbouw kan het een minuut later opnieuw.');
	const { offerings, documents } = result;
	await writeState({ payload }, 'indexMadeFrom', await indexFingerprint());
	say(`  ${offerings} keer aanbod, ${documents} documenten, in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
