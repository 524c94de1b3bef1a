import { cms } from './cms.ts';
import { openItem, openOverview } from './route.ts';
import type { EstablishedPath } from './schemas.ts';

/** What each page needs, in one call. Search has its own file: `catalogue.ts`. */

export function openHome() {
	return openOverview({
		load: async () => {
			const [paths, vocabulary, browse] = await Promise.all([cms.listPaths(), cms.getVocabulary(), cms.browseOfferings(1)]);
			return { paths, sectors: vocabulary.sectors, regionCount: vocabulary.regions.length, offeringCount: browse.total, soon: startingSoon(browse.offerings) };
		},
		tags: ['paths', 'vocabulary', 'offerings', 'regions', 'providers', 'recognitions'],
	});
}

export function openOffering(slug: string | undefined) {
	return openItem({
		slug,
		look: cms.getOffering,
		tags: [`offering:${slug}`, 'vocabulary', 'providers', 'regions', 'competences', 'paths', 'recognitions'],
	});
}

export function openPath(slug: string | undefined) {
	return openItem({ slug, look: cms.getPath, tags: [`path:${slug}`, 'vocabulary', 'competences', 'offerings', 'providers', 'recognitions'] });
}

/** A path as an established version of it said; `number` as it stands in the address. */
export function openPathVersion(slug: string | undefined, number: string | undefined) {
	const version = /^[1-9]\d{0,3}$/.test(number ?? '') ? Number(number) : null;
	return openItem<EstablishedPath>({
		slug,
		look: async (known) => {
			const item = version === null ? null : await cms.getPathVersion({ slug: known, number: version });
			return item ? { outcome: 'found', item } : { outcome: 'unknown' };
		},
		tags: [`path:${slug}`, 'vocabulary', 'competences', 'offerings', 'providers', 'recognitions'],
	});
}

export function openRegion(slug: string | undefined) {
	return openItem({ slug, look: cms.getRegion, tags: [`region:${slug}`, 'vocabulary', 'offerings', 'providers', 'recognitions'] });
}

export function openProvider(slug: string | undefined) {
	return openItem({ slug, look: cms.getProvider, tags: [`provider:${slug}`, 'vocabulary', 'offerings', 'regions', 'recognitions'] });
}

export function openPage(slug: string | undefined) {
	return openItem({ slug, look: cms.getPage, tags: [`page:${slug}`, 'pages'] });
}

export function openPaths() {
	return openOverview({ load: cms.listPaths, tags: ['paths', 'vocabulary', 'competences'] });
}

export function openRegions() {
	return openOverview({ load: cms.listRegions, tags: ['regions', 'vocabulary', 'offerings'] });
}

export function openQuality() {
	return openOverview({ load: cms.getQuality, tags: ['criteria', 'recognitions'] });
}

function startingSoon<Card extends { nextStart: string | null }>(cards: Card[]): Card[] {
	const dated = cards.filter((card) => card.nextStart !== null);
	return dated.sort((a, b) => (a.nextStart ?? '').localeCompare(b.nextStart ?? '')).slice(0, 5);
}
