import { parseArgs } from 'node:util';
import { z } from 'zod';
import { IMPORT_KINDS, type ImportKind, isImportKind } from '../domain/import/kinds.ts';

/** Wrong use of a command, in Dutch for whoever typed it. */
export class ImportUsageError extends Error {
	override name = 'ImportUsageError';
}

export type ImportOptions = {
	kind: ImportKind;
	file: string | null;
	template: boolean;
	isDryRun: boolean;
	publish: boolean;
	onlyGood: boolean;
	diff: boolean;
	as: string | null;
	provider: string | null;
	region: string | null;
	sheet: string | null;
	resume: string | null;
	closedOn: string | null;
	mapping: Record<string, string | null> | null;
	fixed: Record<string, string>;
};

export const USAGE = `Gebruik: npm run import -- <soort> <bestand> [opties]
  soort: ${IMPORT_KINDS.join(', ')}
  --template              schrijft een voorbeeldbestand (naam eindigt op .xlsx, .csv of .ndjson)
  --dry-run               controleert alleen
  --publish               zet regels meteen live, waar dat mag
  --only-good             leest alleen de goede regels in
  --diff                  het bestand is het hele register: wat er niet in staat, is gesloten
  --closed-on JJJJ-MM-DD  de dag waarop zij sluiten (anders vandaag)
  --as <e-mail>           namens dit account, met zijn rechten; zonder namens het systeem
  --provider <adres>      voor deze aanbieder, waar een regel er geen noemt
  --region <adres>        voor scholen: de onderwijsregio
  --sheet <naam>          het blad van een Excel-werkmap
  --mapping "a=titel,b="  kolom a is "titel", kolom b telt niet mee
  --set "sector=po"       een waarde voor alle regels waar de cel leeg is
  --resume <nummer>       gaat verder met een import die gestopt is
De kolommen staan in docs/import.md.`;

/** The arguments of the import command. Throws an `ImportUsageError` with how to use it. */
export function readImportArguments(args: string[]): ImportOptions {
	const { values, positionals } = parsed(args);
	if (values.help) throw new ImportUsageError(USAGE);
	const [kind, file = null] = positionals;
	if (!values.resume && !isImportKind(kind)) throw new ImportUsageError(`${kind ? `"${kind}" is geen soort. ` : ''}${USAGE}`);
	const closedOn = values['closed-on'] ?? null;
	if (closedOn && !z.iso.date().safeParse(closedOn).success) throw new ImportUsageError('Geef --closed-on als JJJJ-MM-DD.');
	return {
		kind: isImportKind(kind) ? kind : 'offerings',
		file,
		template: values.template,
		isDryRun: values['dry-run'],
		publish: values.publish,
		onlyGood: values['only-good'],
		diff: values.diff,
		as: values.as ?? null,
		provider: values.provider ?? null,
		region: values.region ?? null,
		sheet: values.sheet ?? null,
		resume: values.resume ?? null,
		closedOn,
		mapping: values.mapping ? Object.fromEntries(pairsOf(values.mapping).map(([header, column]) => [header, column || null])) : null,
		fixed: Object.fromEntries(pairsOf(values.set ?? '')),
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				help: { type: 'boolean', default: false },
				template: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
				publish: { type: 'boolean', default: false },
				'only-good': { type: 'boolean', default: false },
				diff: { type: 'boolean', default: false },
				as: { type: 'string' },
				provider: { type: 'string' },
				region: { type: 'string' },
				sheet: { type: 'string' },
				mapping: { type: 'string' },
				set: { type: 'string' },
				resume: { type: 'string' },
				'closed-on': { type: 'string' },
			},
		});
	} catch (error) {
		throw new ImportUsageError(`${error instanceof Error ? `${error.message}\n` : ''}${USAGE}`);
	}
}

function pairsOf(text: string): [string, string][] {
	return text
		.split(',')
		.filter((pair) => pair.includes('='))
		.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]);
}
