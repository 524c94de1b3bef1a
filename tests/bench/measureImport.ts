import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { signIn } from '../fixtures/stack.ts';
import type { BenchStack } from './benchStack.ts';
import type { Figure } from './figures.ts';

const OFFERINGS = 600;
const EDITIONS = 1000;
const SCHOOLS = 1000;
const BY_HAND = 60;
const LANES = 10;
const LOOK_EVERY_MS = 100;
const GIVE_UP_AFTER_MS = 600_000;

const runSchema = z.object({ id: z.string(), state: z.string(), counts: z.object({ faulty: z.number(), created: z.number(), total: z.number() }) });
const docsSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())) });
type Headers = Record<string, string>;

/**
 * Files as a provider and an editor send them, from the start of the import until it is done, jobs and polling included; and beside it the same kind of
 * draft typed over the API, ten at a time, so that the machine's mood falls out of the ratio.
 */
export async function measureImport(stack: BenchStack): Promise<Figure[]> {
	const [provider, editor] = await Promise.all(['aanbieder@napl.example', 'redacteur@napl.example'].map((email) => signIn({ url: stack.url, email })));
	if (!provider || !editor) throw new Error('The example people can’t sign in');
	const mark = Date.now() % 10_000_000;
	const board = await firstBoard(stack, editor);
	const offerings = await timeFile({ stack, headers: provider, kind: 'offerings', file: offeringsFile(mark) });
	const editions = await timeFile({ stack, headers: provider, kind: 'editions', file: editionsFile(mark) });
	const schools = await timeFile({ stack, headers: editor, kind: 'schools', file: schoolsFile(mark, board) });
	const byHand = await timeByHand({ stack, headers: provider, mark });
	return [
		{ name: 'import: offerings', value: offerings, unit: '/s', aim: { least: 60 } },
		{ name: 'import: editions', value: editions, unit: '/s', aim: { least: 200 } },
		{ name: 'import: schools', value: schools, unit: '/s', aim: { least: 200 } },
		{ name: 'import: the same drafts over the API', value: byHand, unit: '/s' },
		{ name: 'import: offerings ÷ over the API', value: offerings / byHand, unit: '×', aim: { least: 0.8 } },
	];
}

async function timeFile({ stack, headers, kind, file }: { stack: BenchStack; headers: Headers; kind: string; file: string }): Promise<number> {
	const sent = await send({ stack, headers, path: `/importRuns/upload?kind=${kind}&name=meting.csv`, body: file });
	const checked = await until({ stack, headers, id: runSchema.parse(sent).id, state: 'checked' });
	if (checked.counts.faulty > 0) throw new Error(`${checked.counts.faulty} rows of ${kind} are faulty`);
	const begin = performance.now();
	await send({ stack, headers, path: `/importRuns/${checked.id}/start`, body: '{}' });
	const { counts } = await until({ stack, headers, id: checked.id, state: 'done' });
	return counts.created / ((performance.now() - begin) / 1000);
}

/** Drafts as the admin's form sends them. */
async function timeByHand({ stack, headers, mark }: { stack: BenchStack; headers: Headers; mark: number }): Promise<number> {
	const { docs } = docsSchema.parse(await send({ stack, headers, path: '/offerings?limit=1&depth=0&where[code][like]=M', body: null }));
	const { id: _id, slug: _slug, code: _code, key: _key, ...example } = docs[0] ?? {};
	const queue = Array.from({ length: BY_HAND }, (_, index) => ({ ...example, title: `Met de hand ${mark} ${index}`, _status: 'draft' }));
	const begin = performance.now();
	await Promise.all(
		Array.from({ length: LANES }, async () => {
			for (let body = queue.shift(); body; body = queue.shift()) await send({ stack, headers, path: '/offerings?draft=true', body: JSON.stringify(body) });
		}),
	);
	return BY_HAND / ((performance.now() - begin) / 1000);
}

async function until({ stack, headers, id, state }: { stack: BenchStack; headers: Headers; id: string; state: string }) {
	for (const begin = performance.now(); performance.now() - begin < GIVE_UP_AFTER_MS; await pause(LOOK_EVERY_MS)) {
		const run = runSchema.parse(await send({ stack, headers, path: `/importRuns/${id}/summary`, body: null }));
		if (run.state === state) return run;
	}
	throw new Error(`The import does not become ${state}`);
}

async function firstBoard(stack: BenchStack, headers: Headers): Promise<string> {
	const { docs } = docsSchema.parse(await send({ stack, headers, path: '/boards?limit=1&depth=0', body: null }));
	return String(docs[0]?.['code']);
}

async function send({ stack, headers, path, body }: { stack: BenchStack; headers: Headers; path: string; body: string | null }): Promise<unknown> {
	const type = body?.startsWith('{') ? 'application/json' : 'text/csv';
	const response = await fetch(`${stack.url}/api${path}`, {
		method: body === null ? 'GET' : 'POST',
		headers: { ...headers, 'content-type': type },
		...(body === null ? {} : { body }),
	});
	if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
	return response.json();
}

function offeringsFile(mark: number): string {
	const header =
		'code;titel;samenvatting;beschrijving;leeruitkomsten;voor wie;wie mag meedoen;sectoren;vorm;manier van deelnemen;niveau;contacturen;uren zelfstudie;prijs;wie betaalt;bewijs;contactpersoon;e-mailadres';
	const rest =
		'Drie middagen over boeken.;"Over **lezen** in de klas.\n\n- kiezen\n- voorlezen\n- praten";kiest boeken | leest voor;Leraren van groep 5 tot en met 8.;iedereen;po;training;op locatie;vakbekwaam;9;4,5;645;werkgever;certificaat;Loket;loket@voorbeeld.example';
	return [header, ...Array.from({ length: OFFERINGS }, (_, index) => `M${mark}-${index};Meting ${mark} nummer ${index};${rest}`)].join('\n');
}

function editionsFile(mark: number): string {
	const meetings = '12-01-2027 15:30-17:30, Gebouw, Straat 1, Utrecht | 19-01-2027 15:30-17:30 online';
	return [
		'aanbod;code;plaatsen;bijeenkomsten',
		...Array.from({ length: EDITIONS }, (_, index) => `M${mark}-${index % OFFERINGS};u${index};20;${meetings}`),
	].join('\n');
}

/** School codes that differ from run to run: two digits, two letters, two digits. */
function schoolsFile(mark: number, board: string): string {
	const code = (number: number) => {
		const letters = Math.floor(number / 10_000) % 676;
		const letter = (place: number) => String.fromCharCode(65 + place);
		return `${String(number % 100).padStart(2, '0')}${letter(Math.floor(letters / 26))}${letter(letters % 26)}${String(Math.floor(number / 100) % 100).padStart(2, '0')}`;
	};
	return [
		'vestigingscode;naam;bestuur;sector;plaats',
		...Array.from({ length: SCHOOLS }, (_, index) => `${code(mark * 1000 + index)};School ${index};${board};po;Utrecht`),
	].join('\n');
}
