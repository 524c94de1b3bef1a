import type { Term } from '../shared/terms.ts';

/** The fields of an offering of which a criterion may say: when this changes in a recognised offering, I am assessed anew. */
export const WATCHABLE_FIELDS = [
	{ code: 'title', slug: 'titel', label: 'Titel' },
	{ code: 'provider', slug: 'aanbieder', label: 'Aanbieder' },
	{ code: 'description', slug: 'beschrijving', label: 'Beschrijving' },
	{ code: 'learningOutcomes', slug: 'leeruitkomsten', label: 'Leeruitkomsten' },
	{ code: 'competences', slug: 'competenties', label: 'Competenties' },
	{ code: 'audience', slug: 'voor-wie', label: 'Voor wie' },
	{ code: 'entryRequirements', slug: 'toelatingseisen', label: 'Toelatingseisen' },
	{ code: 'sectors', slug: 'sectoren', label: 'Sectoren' },
	{ code: 'form', slug: 'vorm', label: 'Vorm' },
	{ code: 'modality', slug: 'manier', label: 'Manier van deelnemen' },
	{ code: 'level', slug: 'niveau', label: 'Niveau' },
	{ code: 'contactHours', slug: 'contacturen', label: 'Contacturen' },
	{ code: 'selfStudyHours', slug: 'zelfstudie', label: 'Uren zelfstudie' },
	{ code: 'priceInCents', slug: 'prijs', label: 'Prijs' },
	{ code: 'certificate', slug: 'bewijs', label: 'Bewijs aan het eind' },
	{ code: 'credits', slug: 'studiepunten', label: 'Studiepunten' },
	{ code: 'evidenceLevel', slug: 'onderbouwing', label: 'Sterkte van de onderbouwing' },
	{ code: 'evidence', slug: 'toelichting-onderbouwing', label: 'Toelichting bij de onderbouwing' },
	{ code: 'evidenceSources', slug: 'bronnen', label: 'Bronnen' },
] as const satisfies readonly Term[];

export type WatchableField = (typeof WATCHABLE_FIELDS)[number]['code'];
