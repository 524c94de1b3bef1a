import type { ImportKind } from '../../domain/import/kinds.ts';

const OWN: Record<ImportKind, string> = {
	offerings: 'Al het aanbod van uw organisatie, ook concepten.',
	editions: 'Alle uitvoeringen van uw aanbod, met hun bijeenkomsten.',
	providers: 'De gegevens van uw organisatie.',
	competences: 'Alle competenties.',
	boards: 'Alle schoolbesturen.',
	schools: 'Alle scholen van uw onderwijsregio.',
};
const ALL: Record<ImportKind, string> = {
	offerings: 'Al het aanbod van alle aanbieders, ook concepten.',
	editions: 'Alle uitvoeringen, met hun bijeenkomsten.',
	providers: 'Alle aanbieders.',
	competences: 'Alle competenties.',
	boards: 'Alle schoolbesturen.',
	schools: 'Alle scholen.',
};

/** What is in an export, for whoever asks for it. */
export function ownedSentence({ kind, seesAll }: { kind: ImportKind; seesAll: boolean }): string {
	return (seesAll ? ALL : OWN)[kind];
}
