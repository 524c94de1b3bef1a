import type { ImportKind } from '../../domain/import/kinds.ts';

const WHAT: Record<ImportKind, string> = {
	offerings: 'Trainingen, cursussen en ander aanbod.',
	editions: 'Data, plaatsen en tijden van aanbod dat er al staat.',
	providers: 'Organisaties die aanbod geven.',
	competences: 'Wat leraren kunnen na een stap in een ontwikkelpad.',
	boards: 'Het bevoegd gezag van scholen, ook uit het bestand van DUO.',
	schools: 'Vestigingen met hun bestuur en regio, ook uit het bestand van DUO.',
};

/** What a kind is and what becomes of its rows, in two short sentences for whoever chooses it. */
export function kindSentence({ kind, hasDrafts, ownsAll }: { kind: ImportKind; hasDrafts: boolean; ownsAll: boolean }): string {
	if (kind === 'offerings' && ownsAll) return `${WHAT[kind]} U werkt bij wat er staat; nieuw aanbod lezen aanbieders zelf in.`;
	if (hasDrafts) return `${WHAT[kind]} Regels worden concepten, of gaan meteen live als u dat kiest.`;
	if (kind === 'providers' && !ownsAll) return 'De gegevens van uw eigen organisatie.';
	return WHAT[kind];
}
