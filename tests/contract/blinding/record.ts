import { createLocalReq } from 'payload';
import type { TestCms } from '../../fixtures/cms.ts';
import type { Ask } from './doors.ts';
import { LOADERS, type LoaderContext } from './loaders.ts';
import type { Viewer } from './stage.ts';
import { putBack, type Snapshot } from './worlds.ts';

/** What somebody was told, by question. An answer is its status, all of its headers but the date, and its bytes. */
export type Answers = Map<string, string>;

/**
 * Asks all of it as somebody, one after another. After whatever was done the world is put back, so that each question finds it as it was and both
 * worlds are asked the same.
 */
export async function askAll({
	cms,
	viewer,
	asks,
	world,
	known,
}: {
	cms: TestCms;
	viewer: Viewer;
	asks: readonly Ask[];
	world: Snapshot;
	known: ReadonlySet<string>;
}): Promise<Answers> {
	const answers: Answers = new Map();
	for (const { name, method, path, body } of asks) {
		const response = await fetch(`${cms.url}/api${path}`, {
			method,
			headers: { ...viewer.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
		const text = method === 'GET' ? bytes : withoutTheNew({ text: bytes, known });
		answers.set(name, [response.status, headersOf(response), text].join('\n'));
		if (method !== 'GET' && response.ok) await putBack(cms, world);
	}
	return answers;
}

/** What the pages of the admin would show somebody: the same operations, with the same request. */
export async function loadAll({ cms: { payload }, viewer, context }: { cms: TestCms; viewer: Viewer; context: LoaderContext }): Promise<Answers> {
	const answers: Answers = new Map();
	const user = await payload.findByID({ collection: 'users', id: viewer.id, depth: 0 });
	for (const [name, load] of Object.entries(LOADERS)) {
		const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
		answers.set(`page ${name}`, await shown(() => load({ ...context, req })));
	}
	return answers;
}

/** The names of questions to which two worlds answer differently. */
export function differing(first: Answers, second: Answers): string[] {
	return [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name));
}

async function shown(load: () => Promise<unknown>): Promise<string> {
	try {
		return JSON.stringify(await load()) ?? 'nothing';
	} catch (error) {
		return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	}
}

function headersOf({ headers }: Response): string {
	return JSON.stringify([...headers].filter(([name]) => name !== 'date').sort());
}

/** Every id that stands anywhere in one of the worlds. */
export function idsIn(...worlds: Snapshot[]): Set<string> {
	return new Set(worlds.flatMap((world) => JSON.stringify([...world.rows]).match(/[0-9a-f]{24}/g) ?? []));
}

/** What a question itself made has an id and a moment of its own: they can't be the same twice. Whatever was there before stays to be compared. */
function withoutTheNew({ text, known }: { text: string; known: ReadonlySet<string> }): string {
	return text.replace(/[0-9a-f]{24}/g, (id) => (known.has(id) ? id : 'NEW')).replace(/"(createdAt|updatedAt)":"[^"]*"/g, '"$1":"NEW"');
}
