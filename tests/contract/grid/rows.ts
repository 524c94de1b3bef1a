import { judge } from './judge.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import { SUBJECTS, type Subject, type SubjectName } from './subjects.ts';
import { TABLES } from './tables.ts';
import { ACTOR_CODES, type Actor, type World } from './world.ts';

export type ExpectedRow = { subject: SubjectName; operation: OperationName; cells: string[] };

const NO_SUCH_ID = '0'.repeat(24);
const WIDTH = ACTOR_CODES.length;

/** The rows of a table. Throws where a column, an operation or a cell is not what the grid knows. */
export function rowsOf(subject: SubjectName): ExpectedRow[] {
	const [header, ...lines] = TABLES[subject]
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/));
	if (header?.join(' ') !== ACTOR_CODES.join(' ')) throw new Error(`${subject}: the columns are not the actors`);
	return lines.map(([name = '', ...cells]) => {
		const operation = operationNames().find((known) => known === name);
		if (!operation || cells.length !== WIDTH) throw new Error(`${subject}: the row ${name} is no operation with ${WIDTH} answers`);
		return { subject, operation, cells };
	});
}

/** The names of all operations. */
export function operationNames(): OperationName[] {
	const names: OperationName[] = [];
	for (const name in OPERATIONS) if (isOperation(name)) names.push(name);
	return names;
}

/** What the cms really answers, in the same notation; and what tells a hidden row from one that isn't there. */
export async function tryRow(world: World, { subject, operation, cells }: ExpectedRow): Promise<{ cells: string[]; leaks: string[] }> {
	const kind: Subject = SUBJECTS[subject];
	const { isById, isRemoval, call } = OPERATIONS[operation];
	const shared = await kind.make(world);
	const answered: string[] = [];
	const leaks: string[] = [];
	for (const [index, actor] of ACTOR_CODES.entries()) {
		const needsFresh = isRemoval && cells[index] === '+';
		const { id } = needsFresh ? await kind.make(world) : shared;
		const row = { slug: kind.collection, id, patch: kind.patch, body: await kind.body(world) };
		const answer = await world.send({ actor, ...call({ ...row, version: await versionOf(world, kind, id) }) });
		const cell = judge({ ...answer, id });
		answered.push(cell);
		if (isById && (cell === 'o' || cell === '.')) {
			const absent = await world.send({ actor, ...call({ ...row, id: NO_SUCH_ID, version: NO_SUCH_ID }) });
			if (absent.text !== answer.text || absent.status !== answer.status) leaks.push(leak({ actor, expected: absent, answer }));
		}
	}
	return { cells: answered, leaks };
}

function leak({ actor, expected, answer }: { actor: Actor; expected: { status: number; text: string }; answer: { status: number; text: string } }): string {
	return `${actor}: ${answer.status} ${answer.text.slice(0, 100)} where an absent row gives ${expected.status} ${expected.text.slice(0, 100)}`;
}

async function versionOf(world: World, { collection }: Subject, id: string): Promise<string> {
	if (collection !== 'offerings' && collection !== 'paths' && collection !== 'pages') return '';
	const { docs } = await world.cms.payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1, depth: 0 });
	return String(docs[0]?.id ?? '');
}

function isOperation(name: string): name is OperationName {
	return Object.hasOwn(OPERATIONS, name);
}
