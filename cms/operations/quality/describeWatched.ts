import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import type { PayloadRequest } from 'payload';
import type { WatchableField } from '../../domain/offering/watchable.ts';
import { CERTIFICATES, EVIDENCE_LEVELS, LEVELS, MODALITIES, type Term } from '../../domain/shared/terms.ts';
import type { Offering } from '../../payload-types.ts';

/** The watched fields of an offering in words, as far as it fills them in: lines of a list below one another, names instead of ids. */
export type WatchedWords = Record<WatchableField, string>;

const EUROS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const NAMES = { providers: { name: true }, vocabulary: { label: true }, competences: { title: true } } as const;

/** What the live text of an offering says in the fields that a criterion may watch; null where none is live. */
export async function describeWatched({ req, id }: { req: PayloadRequest; id: string }): Promise<WatchedWords | null> {
	const live = await req.payload.findByID({ collection: 'offerings', id, draft: false, depth: 1, populate: NAMES, req, disableErrors: true });
	return live?._status === 'published' ? inWords(live) : null;
}

function inWords(live: Offering): WatchedWords {
	return {
		title: live.title,
		provider: nameOf(live.provider),
		description: live.description ? convertLexicalToPlaintext({ data: live.description }) : '',
		learningOutcomes: live.learningOutcomes.map(({ text }) => text).join('\n'),
		competences: (live.competences ?? []).map(nameOf).join('\n'),
		audience: live.audience,
		entryRequirements: live.entryRequirements ?? '',
		sectors: live.sectors.map(nameOf).join('\n'),
		form: nameOf(live.form),
		modality: labelOf(MODALITIES, live.modality),
		level: labelOf(LEVELS, live.level),
		contactHours: hours(live.contactHours),
		selfStudyHours: hours(live.selfStudyHours),
		priceInCents: typeof live.priceInCents === 'number' ? EUROS.format(live.priceInCents / 100) : '',
		certificate: labelOf(CERTIFICATES, live.certificate),
		credits: typeof live.credits === 'number' ? `${live.credits} EC` : '',
		evidenceLevel: labelOf(EVIDENCE_LEVELS, live.evidenceLevel),
		evidence: live.evidence ?? '',
		evidenceSources: (live.evidenceSources ?? []).map(({ title, url }) => (url ? `${title} (${url})` : title)).join('\n'),
	};
}

/** The name of a record that was loaded; its id where it was not, so that another one still reads differently. */
function nameOf(reference: string | { id: string; name?: string; title?: string; label?: string }): string {
	if (typeof reference === 'string') return reference;
	return reference.name ?? reference.title ?? reference.label ?? reference.id;
}

function labelOf(terms: readonly Term[], code: string | null | undefined): string {
	return terms.find((term) => term.code === code)?.label ?? '';
}

function hours(count: number | null | undefined): string {
	return typeof count === 'number' ? `${count} uur` : '';
}
