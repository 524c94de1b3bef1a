import { idOf } from '../access/principal.ts';
import type { Path } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { LIVE, liveAnd } from './live.ts';
import { loadOfferingCardsById } from './loadOffering.ts';
import { loadPathVersions } from './pathVersions/loadPathVersions.ts';
import { presentRichText, presentTerms, requireTerm } from './present/values.ts';
import { fillPath } from './preview/fillDraft.ts';

type Cards = Awaited<ReturnType<typeof loadOfferingCardsById>>;
type Stage = Path['stages'][number];

const NAMES = {
	vocabulary: { slug: true, label: true },
	competences: { slug: true, title: true, description: true, source: true },
	offerings: { slug: true },
} as const;

/** What a card counts of the stages is their number and that of their competences: nothing in them is populated. */
const CARD_FIELDS = {
	slug: true,
	title: true,
	summary: true,
	role: true,
	sectors: true,
	isConfirmed: true,
	isExample: true,
	stages: { competences: { id: true } },
} as const;

/** All live paths, by title, as the overview shows them. */
export async function loadPathOverview({ payload, req }: Context) {
	const { docs } = await payload.find({
		collection: 'paths',
		where: LIVE,
		sort: 'title',
		depth: 1,
		select: CARD_FIELDS,
		populate: NAMES,
		limit: 0,
		pagination: false,
		req,
	});
	return { items: docs.map(presentPathCard) };
}

/** The live path at this slug with its stages and the live offerings in them; null where none is live. */
export async function loadPath(context: Context, slug: string) {
	const { payload, req } = context;
	const { docs } = await payload.find({
		collection: 'paths',
		where: liveAnd({ slug: { equals: slug } }),
		depth: 1,
		populate: NAMES,
		limit: 1,
		pagination: false,
		req,
	});
	const [path] = docs;
	return path ? presentVersioned(context, path) : null;
}

/** The newest text of a path as its page would show it, live or not; null where there is none. For the preview only. */
export async function loadDraftPath(context: Context, id: string) {
	const { payload, req } = context;
	const draft = await payload.findByID({ collection: 'paths', id, draft: true, depth: 1, populate: NAMES, disableErrors: true, req });
	return draft ? presentVersioned(context, fillPath(draft)) : null;
}

/** An established version of the live path at this slug, once it has come into force; null where there is none. */
export async function loadPathVersion(context: Context, { slug, number }: { slug: string; number: number }) {
	const { payload, req } = context;
	const { docs: live } = await payload.find({
		collection: 'paths',
		where: liveAnd({ slug: { equals: slug } }),
		depth: 0,
		select: { slug: true, isConfirmed: true, isExample: true },
		limit: 1,
		pagination: false,
		req,
	});
	const [path] = live;
	if (!path) return null;
	const { docs } = await payload.find({
		collection: 'pathVersions',
		where: { and: [{ key: { equals: `${path.id}/${number}` } }, { state: { equals: 'applied' } }] },
		depth: 1,
		populate: NAMES,
		limit: 1,
		pagination: false,
		req,
	});
	const [version] = docs;
	if (!version) return null;
	const { isConfirmed, isExample } = path;
	return {
		...(await presentPath(context, { ...version, slug, isConfirmed, isExample })),
		versions: await loadPathVersions(context, path.id),
		number,
	};
}

type PathText = Pick<Path, keyof typeof CARD_FIELDS | 'description' | 'source' | 'updatedAt'>;

async function presentVersioned(context: Context, path: Path) {
	return { ...(await presentPath(context, path)), versions: await loadPathVersions(context, path.id) };
}

async function presentPath(context: Context, path: PathText) {
	const cards = await loadOfferingCardsById(context, offeringIdsOf(path));
	return {
		...presentPathCard(path),
		descriptionHtml: presentRichText(path.description),
		source: path.source,
		stages: path.stages.map((stage) => presentStage({ stage, cards })),
		updatedAt: path.updatedAt,
	};
}

function presentPathCard(path: Pick<Path, keyof typeof CARD_FIELDS>) {
	return {
		slug: path.slug,
		title: path.title,
		summary: path.summary,
		role: requireTerm(path.role),
		sectors: presentTerms(path.sectors),
		stageCount: path.stages.length,
		competenceCount: path.stages.reduce((count, { competences }) => count + competences.length, 0),
		isConfirmed: path.isConfirmed ?? false,
		isExample: path.isExample ?? false,
	};
}

function presentStage({ stage, cards }: { stage: Stage; cards: Cards }) {
	return {
		title: stage.title,
		description: stage.description,
		requiredCompetences: stage.requiredCompetences ?? null,
		competences: stage.competences.flatMap(({ competence, offerings }) => {
			if (typeof competence === 'string') return [];
			const ids = (offerings ?? []).map((offering) => idOf(offering));
			return [
				{
					slug: competence.slug,
					title: competence.title,
					description: competence.description,
					source: competence.source ?? null,
					offerings: cards.filter(({ id }) => ids.includes(id)).map(({ card }) => card),
				},
			];
		}),
	};
}

function offeringIdsOf({ stages }: Pick<Path, 'stages'>): string[] {
	const references = stages.flatMap(({ competences }) => competences.flatMap(({ offerings }) => offerings ?? []));
	return [...new Set(references.flatMap((offering) => idOf(offering) ?? []))];
}
