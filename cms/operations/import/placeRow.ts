import type { Payload } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Values } from '../../domain/import/column.ts';
import { type Placing, placeSchool } from '../../domain/import/placeSchool.ts';
import type { Row } from './row.ts';
import { isTiedTo, regionsOf, tiesOf } from './schoolTies.ts';
import type { Work } from './work.ts';

type Placed = { work: Work; row: Row; data: Values; existing: Values | null; isHidden: boolean };

/** Whether a row is the importer's, or is to be set aside; only schools belong to regions. */
export async function placeRow({ work, row, data, existing, isHidden }: Placed): Promise<Placing> {
	const { run, importer, today } = work;
	const regions = regionsOf(work);
	if (run.table.kind !== 'schools' || !regions) return 'own';
	const named = tiesOf(data);
	const board = data['board'];
	return placeSchool({
		isForRegions: importer.regionIds !== null || run.isFullRegister,
		isWholeRegister: run.isFullRegister,
		isKnown: existing !== null || isHidden,
		isVisible: existing !== null,
		isTied: isTiedTo({ ties: tiesOf(existing), regions, today }),
		isNamed: named.length > 0 ? isTiedTo({ ties: named, regions, today }) : null,
		claim: row.claim,
		isOfOwnBoard: typeof board === 'string' && run.isFullRegister && (await ownBoards(work, regions)).has(board),
	});
}

const known = new WeakMap<Work, Promise<ReadonlySet<string>>>();

/** The boards that have schools in the regions now; asked once for a piece of work. */
function ownBoards(work: Work, regions: readonly string[]): Promise<ReadonlySet<string>> {
	const boards = known.get(work) ?? loadBoards({ payload: work.payload, rights: work.importer.rights, regions, today: work.today });
	known.set(work, boards);
	return boards;
}

type Loading = { payload: Payload; rights: Work['importer']['rights']; regions: readonly string[]; today: string };

async function loadBoards({ payload, rights, regions, today }: Loading): Promise<ReadonlySet<string>> {
	const { docs } = await payload.find({
		collection: 'schools',
		where: { and: [{ closedOn: { equals: null } }, { 'regions.region': { in: [...regions] } }] },
		depth: 0,
		select: { board: true, regions: true },
		limit: 0,
		pagination: false,
		...rights,
	});
	return new Set(docs.filter((school) => isTiedTo({ ties: tiesOf(school), regions, today })).flatMap(({ board }) => idOf(board) ?? []));
}
