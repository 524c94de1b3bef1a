/** What a file may be; each is told by its first bytes, never by its name. */
export const EVIDENCE_KINDS = [
	{ mimeType: 'application/pdf', extension: 'pdf' },
	{ mimeType: 'image/png', extension: 'png' },
	{ mimeType: 'image/jpeg', extension: 'jpg' },
	{ mimeType: 'image/webp', extension: 'webp' },
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One file, and all files of one case together. */
export const EVIDENCE_LIMITS = { fileInBytes: 10_000_000, filesPerCase: 40, nameInCharacters: 150 } as const;

/** What a file is by its content; null where it is none of what is taken. */
export function evidenceKindOf(bytes: Uint8Array): EvidenceKind | null {
	const [pdf, png, jpeg, webp] = EVIDENCE_KINDS;
	const starts = (at: number, text: string) => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
	if (starts(0, '%PDF-')) return pdf;
	if (starts(0, '\x89PNG\r\n\x1a\n')) return png;
	if (starts(0, '\xff\xd8\xff')) return jpeg;
	return starts(0, 'RIFF') && starts(8, 'WEBP') ? webp : null;
}

/** A name as people may read it: without folders, control characters and spaces around it. */
export function shownName(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? '';
	const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
	return plain.slice(0, EVIDENCE_LIMITS.nameInCharacters) || 'bestand';
}
