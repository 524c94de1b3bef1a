import type { Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { type Place, proposeSuccessor } from '../../domain/import/proposeSuccessor.ts';
import { planRows } from './planRows.ts';
import { findRows, insertRows } from './rowStore.ts';
import type { Work } from './work.ts';

/** Numbers of rows that stand for items of the register: after every row that a file may have. */
const FIRST_NUMBER = 1_000_000;

type Registered = Place & { id: string; sector: string };

/**
 * Where the file is the whole register: a row for each item that is in the register and not in the file, within the regions of the run and
 * the sectors that the file is about. What another probably took the place of waits for somebody to say so. Proposes only; closes nothing.
 */
export async function proposeClosures(work: Work): Promise<void> {
	const { payload, run } = work;
	await payload.db.deleteMany({
		collection: 'importRows',
		where: { and: [{ run: { equals: run.id } }, { isFromRegister: { equals: true } }, { appliedAt: { equals: null } }] },
	});
	const rows = await findRows(payload, { run: run.id, where: { isFromRegister: { not_equals: true } }, limit: 0 });
	// A row whose code can't be read may be any school: nothing is called closed until it is mended.
	if (rows.some(({ identity }) => identity === '')) return;
	const inFile = new Set(rows.map(({ identity }) => identity));
	const registered = await loadRegistered(work);
	const sectors = new Set(registered.filter(({ code }) => inFile.has(code)).map(({ sector }) => sector));
	const gone = registered.filter(({ code, sector }) => !inFile.has(code) && sectors.has(sector));
	const plans = await planRows({ work, rows: rows.filter(({ outcome }) => outcome === 'new'), isInFile: () => false });
	const fresh = plans.map(({ data }) => placeFrom(data));
	await insertRows(
		payload,
		run,
		gone.map((item, index) => {
			const successor = proposeSuccessor(item, fresh);
			return {
				number: FIRST_NUMBER + index,
				isFromRegister: true,
				outcome: successor ? 'merged' : 'closed',
				decision: successor ? null : 'close',
				successor: successor?.code ?? null,
				identity: `register:${item.code}`,
				label: `${item.code} ${item.name}`.slice(0, 300),
				item: item.id,
				cells: [item.code, item.name, item.place],
			};
		}),
	);
}

/** The open items of the register within the regions of the run. Boards have neither region nor sector. */
async function loadRegistered({ payload, run, importer, today }: Work): Promise<Registered[]> {
	const isOpen: Where = { closedOn: { equals: null } };
	const all = { depth: 0, limit: 0, pagination: false, ...importer.rights } as const;
	if (run.table.kind === 'boards') {
		const { docs } = await payload.find({ collection: 'boards', where: isOpen, select: { code: true, name: true, place: true }, ...all });
		return docs.map(({ id, code, name, place }) => ({ id, code, name, place: place ?? '', postalCode: '', board: '', sector: '' }));
	}
	const regions = run.regionId ? [run.regionId] : importer.regionIds ? [...importer.regionIds] : null;
	const where: Where = regions ? { and: [isOpen, { 'regions.region': { in: regions } }] } : isOpen;
	const { docs } = await payload.find({
		collection: 'schools',
		where,
		select: { code: true, name: true, place: true, postalCode: true, board: true, sector: true, regions: true },
		...all,
	});
	const isTied = (ties: (typeof docs)[number]['regions']) =>
		!regions || (ties ?? []).some((tie) => regions.includes(idOf(tie.region) ?? '') && (!tie.until || tie.until.slice(0, 10) >= today));
	return docs
		.filter((school) => isTied(school.regions))
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

function placeFrom(data: Record<string, unknown>): Place {
	const text = (field: string) => (typeof data[field] === 'string' ? String(data[field]) : '');
	return { code: text('code'), name: text('name'), place: text('place'), postalCode: text('postalCode'), board: text('board') };
}
