import type { Column } from '../../cms/domain/import/column.ts';
import { IMPORT_KINDS, KINDS, type KindTable } from '../../cms/domain/import/kinds.ts';
import { LIMITS } from '../../cms/domain/import/limits.ts';

const NEEDS = { always: 'altijd', publication: 'om te publiceren', no: '' } as const;

/** The page that lists every column of every import file, from the same table that reads them. */
export function importDocumentation(): string {
	return `${[intro, ...IMPORT_KINDS.map((kind) => section(KINDS[kind]))].join('\n\n')}\n`;
}

const intro = `# Bestanden inlezen en uitvoeren

Deze pagina volgt uit de tabel waarmee het platform bestanden leest (\`cms/domain/import\`); \`npm run generate\` schrijft haar.

Bestanden zijn CSV (\`;\`, \`,\` of tab; UTF-8, UTF-16 of Windows-1252), Excel-werkmappen (.xlsx) of NDJSON (een JSON-object per regel). Ten hoogste
${LIMITS.fileInBytes / 1024 / 1024} MB, ${LIMITS.rows} regels, ${LIMITS.columns} kolommen en ${LIMITS.cellInCharacters} tekens in een cel. De eerste regel noemt de kolommen; hoofdletters, spaties en liggende streepjes
tellen niet mee, en de volgorde ook niet. Kolommen die het platform niet kent, worden gemeld en zijn één keer te koppelen.

- Eerst wordt alleen gecontroleerd: elke foute regel met nummer, kolom, waarde en wat eraan te doen is. Daarna leest u alles in, of alleen de goede regels.
- Een lege cel maakt het veld leeg; een kolom die niet in het bestand staat, blijft zoals hij is. Hetzelfde bestand nog eens inlezen verandert niets.
- Van scholen in andere regio's worden regels overgeslagen; dat zijn geen fouten. In een volledig register (\`--diff\`) kiest u op het scherm welke nieuwe scholen bij uw regio horen; in elk ander bestand komen ze er allemaal bij.
- Wat iemand open heeft of na de controle heeft gewijzigd, blijft zoals het is; de regel zegt dat.
- Bedragen, getallen en datums schrijft u zoals u gewend bent: € 1.250,50 · 12,5 · 12-01-2027 · 12 januari 2027 · 15.30.
- Wat niet in één woord past, scheidt u met | of ;. Staat er een ; in een tekst zelf, gebruik dan | (zo nodig ook aan het eind).
- Codes houden hun voorloopnullen. Een formule telt als de waarde die Excel ervan bewaarde; in CSV is alles tekst.
- In CSV krijgt een cel die op een formule lijkt een enkel aanhalingsteken ervoor; bij het inlezen gaat dat er weer af.

Op de opdrachtregel: \`npm run import -- offerings aanbod.xlsx --dry-run\`, \`npm run export -- offerings --format xlsx\`; \`npm run import -- --help\` noemt alles.`;

function section({ kind, label, knownBy, columns, ignored }: KindTable): string {
	const skipped =
		ignored.length > 0
			? `\n\nBegrepen maar niet bewaard: ${ignored.map(({ name, reason }) => (reason.startsWith('alleen') ? `${name} (${reason})` : name)).join(', ')}.`
			: '';
	const header = '| Kolom | Ook | Nodig | Wat erin mag | Voorbeeld | Uitleg |\n| --- | --- | --- | --- | --- | --- |';
	return `## ${label} (\`${kind}\`)\n\n${knownBy}\n\n${header}\n${columns.map(rowOf).join('\n')}${skipped}`;
}

function rowOf({ name, aliases, need, cell, example, description, isPart }: Column): string {
	const values = cell.values.length > 0 ? `${cell.type === 'ja of nee' ? '' : 'een van: '}${cell.values.join('; ')}` : cell.type;
	const cells = [
		`**${name}**`,
		aliases.join(', '),
		NEEDS[need],
		values,
		example ? `\`${example}\`` : '',
		`${description}${isPart ? ' Staat niet in het voorbeeldbestand.' : ''}`,
	];
	return `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
