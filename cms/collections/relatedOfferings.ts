import { idOf } from '../access/principal.ts';

type Reference = string | { id: string } | null | undefined;
type Doc = { id?: string; offering?: Reference; stages?: { competences?: { offerings?: Reference[] | null }[] | null }[] | null };

/**
 * The offerings whose place in the catalogue a changed document touches directly, before and after the change:
 * an edition's or recognition's offering, the offerings of a path. Who merely names the document is found by the job.
 */
export function relatedOfferingIds({ collection, docs }: { collection: string; docs: (Doc | undefined)[] }): string[] {
	const references = docs.flatMap((doc) => (doc ? referencesOf({ collection, doc }) : []));
	return [...new Set(references.flatMap((reference) => idOf(reference) ?? []))];
}

function referencesOf({ collection, doc }: { collection: string; doc: Doc }): Reference[] {
	if (collection === 'offerings') return [doc.id];
	if (collection === 'paths') return (doc.stages ?? []).flatMap((stage) => (stage.competences ?? []).flatMap((row) => row.offerings ?? []));
	return [doc.offering];
}
