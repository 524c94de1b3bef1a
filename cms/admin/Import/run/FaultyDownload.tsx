'use client';
import { FORMATS } from '../formats.ts';
import type { ImportDoors } from '../importDoors.ts';
import type { ImportRunShown } from '../shapes.ts';

/** The faulty rows as a file, to mend elsewhere and read in again. */
export function FaultyDownload({ run, doors }: { run: ImportRunShown; doors: ImportDoors }) {
	if (run.counts.faulty === 0) return null;
	return (
		<p className="import-templates">
			<span>De foute regels als bestand, met erachter wat er mis is:</span>
			{FORMATS.filter(({ code }) => code !== 'ndjson').map(({ code, name }) => (
				<a key={code} href={doors.faultyFile(run.id, code)} download aria-label={`De foute regels als ${name}`}>
					{name}
				</a>
			))}
		</p>
	);
}
