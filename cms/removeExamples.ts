/**
 * `npm run remove-examples`: removes all example content and example accounts from an installation, once and for all; the log stays.
 * Where real items name examples it changes nothing and lists them.
 */
import { createLocalReq, getPayload, type Payload } from 'payload';
import { now } from './env.ts';
import { searchClient } from './jobs/searchClient.ts';
import { contextOf } from './operations/catalogueContext.ts';
import { EXAMPLE_KINDS, type ExampleKind } from './operations/examples/exampleKinds.ts';
import { type RemovalProgress, removeExamples } from './operations/examples/removeExamples.ts';
import { rebuildSearchIndex } from './operations/rebuildSearchIndex.ts';
import { writeState } from './operations/systemState.ts';
import config from './payload.config.ts';
import { indexFingerprint } from './search/indexFingerprint.ts';

const payload = await getPayload({ config });
const removal = await removeExamples({ payload, moment: now(), onProgress: report });
if (!removal.ok) {
	console.error('Er is niets verwijderd: echte items verwijzen naar voorbeelden. Pas die eerst aan.');
	for (const { collection, path, of, count, ids } of removal.uses) {
		console.error(`  ${count} × ${wordFor(collection)} (${path}) met een voorbeeld uit: ${wordFor(of)}; bijvoorbeeld ${ids.join(', ')}`);
	}
	process.exit(1);
}
await reindex(payload);
console.log(`${removal.removed} voorbeelden verwijderd. Wie nog geen echt account heeft: npm run admin -- <e-mail> "<naam>"`);
process.exit(0);

function report({ word, done, total }: RemovalProgress): void {
	console.log(`  ${word}: ${done} van ${total}`);
}

function wordFor(kind: ExampleKind): string {
	return EXAMPLE_KINDS.find(({ collection }) => collection === kind)?.word ?? kind;
}

async function reindex(payload: Payload): Promise<void> {
	const context = contextOf({ req: await createLocalReq({}, payload), moment: now() });
	const result = await rebuildSearchIndex({ context, client: searchClient, stamp: String(Date.now()) });
	if (result) await writeState({ payload }, 'indexMadeFrom', await indexFingerprint());
	else console.log('De zoekindex wordt al opgebouwd; begin na afloop `npm run reindex`.');
}
