import { judge } from './judge.ts';
import { OPERATIONS, type OperationName } from './operations.ts';
import { SUBJECTS, type Subject, type SubjectName } from './subjects.ts';
import { TABLES } from './tables.ts';
import { ACTOR_CODES, type Actor, type World } from './world.ts';

/** A row in the cms on which an operation is tried; the body is fresh each time, as no two rows may share an address. */
type Row = { slug: string; id: string; version: string; patch: unknown; freshBody: () => unknown };

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
function operationNames(): OperationName[] {
	const names: OperationName[] = [];
	for (const name in OPERATIONS) if (isOperation(name)) names.push(name);
	return names;
}

/** What the cms really answers, in the same notation; and what tells a hidden row from one that isn't there. */
export async function tryRow(world: World, row: ExpectedRow): Promise<{ cells: string[]; leaks: string[] }> {
	const shared = await prepare(world, row);
	const tries: { cell: string; leaks: string[] }[] = [];
	for (const [index, actor] of ACTOR_CODES.entries()) {
		const isUsedUp = OPERATIONS[row.operation].isRemoval && row.cells[index] === '+';
		tries.push(await tryAs({ world, actor, operation: row.operation, row: isUsedUp ? await prepare(world, row) : shared }));
	}
	return { cells: tries.map(({ cell }) => cell), leaks: tries.flatMap(({ leaks }) => leaks) };
}

async function tryAs({
	world,
	actor,
	operation,
	row,
}: {
	world: World;
	actor: Actor;
	operation: OperationName;
	row: Row;
}): Promise<{ cell: string; leaks: string[] }> {
	const { isById, call } = OPERATIONS[operation];
	const body = operation === 'create' ? await row.freshBody() : null;
	const answer = await world.send({ actor, ...call({ ...row, body }) });
	const cell = judge({ ...answer, id: row.id });
	if (!isById || (cell !== 'o' && cell !== '.')) return { cell, leaks: [] };
	const absent = await world.send({ actor, ...call({ ...row, body, id: NO_SUCH_ID, version: NO_SUCH_ID }) });
	return { cell, leaks: absent.text === answer.text && absent.status === answer.status ? [] : [leak({ actor, expected: absent, answer })] };
}

async function prepare(world: World, { subject, operation }: ExpectedRow): Promise<Row> {
	const kind: Subject = SUBJECTS[subject];
	const { id } = await kind.make(world);
	const needsVersion = operation === 'version' || operation === 'restore';
	return { slug: kind.collection, id, patch: kind.patch, version: needsVersion ? await versionOf(world, kind, id) : '', freshBody: () => kind.body(world) };
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
