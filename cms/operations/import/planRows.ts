import type { CollectionSlug } from 'payload';
import type { Fault, Values, Warning } from '../../domain/import/column.ts';
import { sectorFrom } from '../../domain/import/composeSchool.ts';
import { foldText } from '../../domain/import/foldText.ts';
import { missingForCreation, missingForPublication, readRow } from '../../domain/import/readRow.ts';
import type { AsideOutcome } from '../../domain/import/states.ts';
import { saysTheSame } from '../../domain/shared/saysTheSame.ts';
import { locateAll } from './locate.ts';
import { placeRow } from './placeRow.ts';
import type { RichText } from './richTexts.ts';
import { cellsOf, type Row } from './row.ts';
import { mayWrite, ruleFaults, withDefaults } from './rules.ts';
import { type RecordReading, toRecord } from './toRecord.ts';
import type { Work } from './work.ts';

/** What a row comes to: what is wrong with it, or what is to be written. */
export type Plan = {
	row: Row;
	outcome: 'new' | 'changed' | 'same' | 'faulty' | 'waiting' | AsideOutcome;
	faults: Fault[];
	warnings: Warning[];
	/** The columns that differ from what is there. */
	changes: string[];
	identity: string;
	label: string;
	item: string | null;
	/** The fields to write, all of a new item, only what differs of one that is there. */
	data: Values;
	/** Whether the text is to go live; null for kinds without drafts. */
	target: 'draft' | 'published' | null;
	/** The municipality of a school that nobody has placed yet. */
	place: string | null;
	/** Of when the item is. */
	seenAt: string | null;
};

export type Stored = { id: string } & Record<string, unknown>;

/** Looks a batch of rows through: reads them, looks up what they name, finds what they are about and says what is to be done. Writes nothing. */
export async function planRows({ work, rows, isInFile }: { work: Work; rows: readonly Row[]; isInFile: (word: string) => boolean }): Promise<Plan[]> {
	const read = await Promise.all(rows.map((row) => readOne({ work, row, isInFile })));
	const locations = await locateAll(
		work,
		read.map(({ record }) => record.data),
	);
	const stored = await loadStored(
		work,
		locations.flatMap(({ id }) => id ?? []),
	);
	const takenIds = new Set(locations.flatMap(({ id }) => id ?? []));
	return Promise.all(
		read.map(({ row, values, record, faults, warnings }, index) => {
			const location = locations[index];
			const existing = location?.id ? (stored.get(location.id) ?? null) : null;
			const isHidden = Boolean(location?.id && takenIds.has(location.id) && !existing);
			return decide({
				work,
				row,
				values,
				record,
				existing,
				isHidden,
				identity: location?.identity ?? '',
				faults: [...faults, ...(location?.faults ?? [])],
				warnings: location?.isAdopted ? [...warnings, { column: 'code', message: 'Een item met deze titel had nog geen code en krijgt deze.' }] : warnings,
			});
		}),
	);
}

type Read = { row: Row; values: Values; record: RecordReading; faults: Fault[]; warnings: Warning[] };

async function readOne({ work, row, isInFile }: { work: Work; row: Row; isInFile: (word: string) => boolean }): Promise<Read> {
	const { run, headers } = work;
	const cells = cellsOf({ row, run, headers });
	if (run.table.kind === 'schools' && !cells['sector']?.trim()) {
		const sector = sectorFrom((header) => row.raw[run.headers.findIndex((own) => foldText(own) === foldText(header))] ?? '');
		if (sector) cells['sector'] = sector;
	}
	const reading = readRow({ table: run.table, cells });
	const record = await toRecord({ work, values: await withDefaults(work, reading.values), isInFile });
	const excess = row.raw.slice(run.headers.length).some((text) => text.trim() !== '');
	return { row, values: reading.values, record, warnings: reading.warnings, faults: [...(excess ? [tooManyCells] : []), ...reading.faults, ...record.faults] };
}

const tooManyCells: Fault = {
	column: '',
	value: '',
	problem: 'Deze regel heeft meer cellen dan er kolommen zijn.',
	remedy: 'Staat er een scheidingsteken in een tekst zonder aanhalingstekens? Zet die tekst tussen aanhalingstekens.',
};

async function loadStored(work: Work, ids: string[]): Promise<Map<string, Stored>> {
	if (ids.length === 0) return new Map();
	const collection: CollectionSlug = work.run.table.kind;
	const { docs } = await work.payload.find({
		collection,
		where: { id: { in: ids } },
		draft: work.run.table.hasDrafts,
		depth: 0,
		limit: 0,
		pagination: false,
		...work.importer.rights,
	});
	return new Map(docs.map((doc) => [String(doc.id), { ...doc, id: String(doc.id) }]));
}

type Deciding = Read & { work: Work; existing: Stored | null; isHidden: boolean; identity: string };

async function decide({ work, row, values, record, existing, isHidden, identity, faults, warnings }: Deciding): Promise<Plan> {
	const { table } = work.run;
	const missing = existing ? [] : missingForCreation({ table, values, faults });
	const base = { row, identity, label: labelOf(record.data, existing), item: existing?.id ?? null, warnings, place: null, seenAt: momentOf(existing) };
	const placing = identity ? await placeRow({ work, row, data: record.data, existing, isHidden }) : 'own';
	if (placing !== 'own')
		return { ...base, outcome: placing, faults: [], warnings: [], changes: [], data: record.data, target: null, place: placeOf(record.data) };
	const ruled = await ruleFaults({ work, data: record.data, existing, isHidden });
	const all = [...faults, ...missing.filter(({ column }) => !faults.some((fault) => fault.column === column)), ...ruled];
	if (all.length > 0) return { ...base, outcome: 'faulty', faults: all, changes: [], data: {}, target: null };
	if (record.waitsFor.length > 0) return { ...base, outcome: 'waiting', faults: [], changes: [], data: {}, target: null };
	const texts = changedTexts({ work, record, existing });
	const full: Values = { ...record.data, ...texts };
	const changed = Object.keys(full).filter((field) => field !== '_status' && !(existing && field in record.data && saysTheSame(existing[field], full[field])));
	const hasValue = (field: string) => hasSome(full[field] ?? (record.markdown[field] !== undefined ? record.markdown[field] : existing?.[field]));
	const gaps = table.hasDrafts ? missingForPublication({ table, has: hasValue }) : [];
	const target = table.hasDrafts ? await targetOf({ work, data: full, existing, isComplete: gaps.length === 0 }) : null;
	const goesLive = target === 'published' && existing?.['_status'] !== 'published';
	const outcome = !existing ? 'new' : changed.length > 0 || goesLive ? 'changed' : 'same';
	const names = changed.map((field) => table.columns.find((column) => column.field === field && !column.isPart)?.name ?? field);
	const data = existing ? Object.fromEntries(changed.map((field) => [field, full[field]])) : full;
	return { ...base, outcome, faults: [], warnings: [...warnings, ...gaps], changes: existing ? names : [], data, target };
}

/** Running text that differs from what is there: compared as markdown, so that what the editor adds out of sight is no difference. */
function changedTexts({ work, record, existing }: { work: Work; record: RecordReading; existing: Stored | null }): Values {
	const changed: Values = {};
	for (const [field, markdown] of Object.entries(record.markdown)) {
		const before = existing?.[field];
		const stored = isRichText(before) ? work.texts.write(before) : '';
		if (stored === (markdown ?? '')) continue;
		const made = markdown === null ? null : work.texts.read(markdown);
		if (made && stored !== '' && work.texts.write(made) === stored) continue;
		changed[field] = made;
	}
	return changed;
}

/** Live only where the import asks for it, the row doesn't say otherwise, nothing is missing and the importer may. */
async function targetOf({
	work,
	data,
	existing,
	isComplete,
}: {
	work: Work;
	data: Values;
	existing: Stored | null;
	isComplete: boolean;
}): Promise<'draft' | 'published'> {
	if (!work.run.publish || data['_status'] === 'draft' || !isComplete) return 'draft';
	return (await mayWrite.publish({ work, providerId: String(data['provider'] ?? existing?.['provider'] ?? '') })) ? 'published' : 'draft';
}

function labelOf(data: Values, existing: Stored | null): string {
	const name = [data['title'], data['name'], existing?.['title'], existing?.['name'], data['code'], existing?.['code']].find(
		(text) => typeof text === 'string' && text !== '',
	);
	return String(name ?? '').slice(0, 300);
}

/** Where a school stands: its municipality, or its place where the file has no municipalities. */
function placeOf(data: Values): string | null {
	const found = [data['municipality'], data['place']].find((text) => typeof text === 'string' && text !== '');
	return found ? String(found) : null;
}

function momentOf(existing: Stored | null): string | null {
	const moment = existing?.['updatedAt'];
	return typeof moment === 'string' ? moment : null;
}

function hasSome(value: unknown): boolean {
	return !(value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}

function isRichText(value: unknown): value is RichText {
	return typeof value === 'object' && value !== null && 'root' in value;
}
