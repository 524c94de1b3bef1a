import type { Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { type Place, proposeSuccessor } from '../../domain/import/proposeSuccessor.ts';
import { planRows } from './planRows.ts';
import { findIdentities, findRows } from './rowStore.ts';
import { isTiedTo, regionsOf, tiesOf } from './schoolTies.ts';
import type { Work } from './work.ts';

type Registered = Place & { id: string; sector: string };
export type Gone = { item: Registered; successor: string | null };

/**
 * What is in the register and not in the file, within the regions of the run and the sectors that the file is about, each with what probably took its place.
 * Null as long as a row's code can't be read: it may be any school, so nothing is called closed until it is mended.
 */
export async function findGone(work: Work): Promise<{ gone: Gone[]; codesInFile: ReadonlySet<string> } | null> {
	const identities = await findIdentities(work.payload, work.run.id);
	if (identities.includes('')) return null;
	const codesInFile = new Set(identities);
	const registered = await loadRegistered(work);
	const absent = registered.filter(({ code }) => !codesInFile.has(code));
	if (absent.length === 0) return { gone: [], codesInFile };
	const fresh = await loadFresh(work);
	const sectors = new Set([...fresh, ...registered.filter(({ code }) => codesInFile.has(code))].map(({ sector }) => sector));
	for (const sector of new Set(absent.map((item) => item.sector))) {
		if (!sectors.has(sector) && (await isSectorOfFile({ work, sector, codesInFile }))) sectors.add(sector);
	}
	const gone = absent.filter(({ sector }) => sectors.has(sector)).map((item) => ({ item, successor: proposeSuccessor(item, fresh)?.code ?? null }));
	return { gone, codesInFile };
}

/** Whether the file has schools of a sector that the register knows in other regions. By the system: that there are any is all that is said of them. */
async function isSectorOfFile({ work, sector, codesInFile }: { work: Work; sector: string; codesInFile: ReadonlySet<string> }): Promise<boolean> {
	if (work.run.table.kind !== 'schools') return false;
	const { docs } = await work.payload.find({
		collection: 'schools',
		where: { and: [{ sector: { equals: sector } }, { code: { in: [...codesInFile] } }] },
		depth: 0,
		select: {},
		limit: 1,
		pagination: false,
	});
	return docs.length > 0;
}

/** What the file has and the register hasn't, also where nobody said yet whose it is. */
async function loadFresh(work: Work): Promise<(Place & { sector: string })[]> {
	const rows = await findRows(work.payload, {
		run: work.run.id,
		where: { and: [{ isFromRegister: { not_equals: true } }, { outcome: { in: ['new', 'proposed', 'unplaced'] } }] },
		limit: 0,
	});
	const plans = await planRows({ work, rows, isInFile: () => false });
	return plans.map(({ data }) => placeFrom(data));
}

/** The open items of the register within the regions of the run. Boards have neither region nor sector. */
async function loadRegistered(work: Work): Promise<Registered[]> {
	const { payload, run, importer, today } = work;
	const isOpen: Where = { closedOn: { equals: null } };
	const all = { depth: 0, limit: 0, pagination: false, ...importer.rights } as const;
	if (run.table.kind === 'boards') {
		const { docs } = await payload.find({ collection: 'boards', where: isOpen, select: { code: true, name: true, place: true }, ...all });
		return docs.map(({ id, code, name, place }) => ({ id, code, name, place: place ?? '', postalCode: '', board: '', sector: '' }));
	}
	const regions = regionsOf(work);
	const where: Where = regions ? { and: [isOpen, { 'regions.region': { in: [...regions] } }] } : isOpen;
	const { docs } = await payload.find({
		collection: 'schools',
		where,
		select: { code: true, name: true, place: true, postalCode: true, board: true, sector: true, regions: true },
		...all,
	});
	return docs
		.filter((school) => !regions || isTiedTo({ ties: tiesOf(school), regions, today }))
		.map(({ id, code, name, place, postalCode, board, sector }) => ({
			id,
			code,
			name,
			place: place ?? '',
			postalCode: postalCode ?? '',
			board: idOf(board) ?? '',
			sector: idOf(sector) ?? '',
		}));
}

function placeFrom(data: Record<string, unknown>): Place & { sector: string } {
	const text = (field: string) => (typeof data[field] === 'string' ? String(data[field]) : '');
	return { code: text('code'), name: text('name'), place: text('place'), postalCode: text('postalCode'), board: text('board'), sector: text('sector') };
}
