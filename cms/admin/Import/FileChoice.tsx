'use client';
import { type DragEvent, useId, useState } from 'react';

const SIZE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A place to drop a file on, which is the label of an ordinary file input: the keyboard reaches it, and says what was chosen. */
export function FileChoice({ file, onChoose, isBusy }: { file: File | null; onChoose: (file: File | null) => void; isBusy: boolean }) {
	const id = useId();
	const [isOver, setIsOver] = useState(false);
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setIsOver(false);
		if (!isBusy) onChoose(event.dataTransfer.files[0] ?? null);
	};
	const over = (event: DragEvent) => {
		event.preventDefault();
		setIsOver(true);
	};
	return (
		<fieldset className="import-step">
			<legend>2. Welk bestand?</legend>
			<label
				htmlFor={id}
				className={`import-drop${isOver ? ' is-over' : ''}`}
				onDragOver={over}
				onDragEnter={over}
				onDragLeave={() => setIsOver(false)}
				onDrop={drop}
			>
				<input
					id={id}
					className="sr-only"
					type="file"
					accept=".csv,.txt,.xlsx,.ndjson,.jsonl"
					disabled={isBusy}
					onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
				/>
				{file ? (
					<>
						<strong className="import-drop__name">{file.name}</strong>
						<span>{sizeInWords(file.size)} · kies een ander bestand</span>
					</>
				) : (
					<>
						<strong>Kies een bestand</strong>
						<span>of sleep het hierheen. CSV, Excel (.xlsx) of NDJSON, ten hoogste 20 MB en 20.000 regels.</span>
					</>
				)}
			</label>
		</fieldset>
	);
}

function sizeInWords(bytes: number): string {
	return bytes < 1024 * 1024 ? `${SIZE.format(Math.max(1, bytes / 1024))} kB` : `${SIZE.format(bytes / 1024 / 1024)} MB`;
}
