import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { linksIn } from '../../domain/link/linksIn.ts';
import type { Advice } from '../../domain/offering/checks/advice.ts';
import { type Readability, readabilityOf } from '../../domain/offering/checks/readability.ts';
import { judgeStudyLoad } from '../../domain/offering/checks/studyLoad.ts';
import type { AddressedKind } from '../../domain/shared/address.ts';
import type { Offering, Page, Path } from '../../payload-types.ts';
import { findPublicationFaults, type PublicationFault } from '../findPublicationFaults.ts';
import { itemHref } from '../tasks/adminHref.ts';
import { type FindCandidates, findTwins } from './findTwins.ts';
import { loadLoadFacts } from './loadLoadFacts.ts';

export type CheckedLink = { url: string; path: string; state: 'alive' | 'dead' | 'unknown' | 'not-asked'; checkedAt: string | null };
export type SimilarItem = { title: string; percentage: number; href: string };

/** What stands in the way of publishing a draft, and what its writer may want to look at; the second never stands in the way. */
export type Checks = {
	/** The draft as last saved is what was looked at. */
	savedAt: string;
	blocking: PublicationFault[];
	advice: Advice[];
	similar: SimilarItem[];
	readability: Readability | null;
	links: CheckedLink[];
};

/** Checks the newest text of an item that the user may see; the caller has asked whether. Null where it isn't there. */
export async function loadChecks({
	req,
	kind,
	id,
	today,
	findCandidates,
}: {
	req: PayloadRequest;
	kind: AddressedKind;
	id: string;
	today: string;
	findCandidates: FindCandidates;
}): Promise<Checks | null> {
	const draft = await req.payload.findByID({ collection: kind, id, draft: true, depth: 0, disableErrors: true, req });
	if (!draft) return null;
	const [faults, waiting, links, forOffering] = await Promise.all([
		findPublicationFaults({ payload: req.payload, kind, id }),
		findWaiting({ req, draft }),
		loadLinks({ req, draft }),
		isOffering(draft) ? checkOffering({ req, draft, today, findCandidates }) : { advice: [], similar: [] },
	]);
	return { savedAt: draft.updatedAt, blocking: [...waiting, ...faults], readability: readabilityOf(textOf(draft)), links, ...forOffering };
}

async function checkOffering({ req, draft, today, findCandidates }: { req: PayloadRequest; draft: Offering; today: string; findCandidates: FindCandidates }) {
	const [facts, twins] = await Promise.all([loadLoadFacts({ req, draft, today }), findTwins({ req, draft, findCandidates })]);
	const similar = twins.map(({ id, title, share }) => ({ title, percentage: Math.round(share * 100), href: itemHref('offerings', id) }));
	return { advice: judgeStudyLoad(facts), similar };
}

/** What depends on who publishes: a provider that is new waits for the editor. */
async function findWaiting({ req, draft }: { req: PayloadRequest; draft: Offering | Path | Page }): Promise<PublicationFault[]> {
	const providerId = isOffering(draft) ? idOf(draft.provider) : null;
	const provider = providerId
		? await req.payload.findByID({ collection: 'providers', id: providerId, depth: 0, select: { isAdmitted: true }, disableErrors: true, req })
		: null;
	if (!provider || provider.isAdmitted) return [];
	return [{ tab: null, label: 'Status', path: '_status', message: 'De redactie laat het eerste aanbod van een nieuwe aanbieder door.' }];
}

async function loadLinks({ req, draft }: { req: PayloadRequest; draft: Offering | Path | Page }): Promise<CheckedLink[]> {
	const links = linksIn({ ...draft });
	if (links.length === 0) return [];
	const urls = [...new Set(links.map(({ url }) => url))];
	const { docs } = await req.payload.find({ collection: 'linkChecks', where: { url: { in: urls } }, depth: 0, limit: urls.length, pagination: false, req });
	return links.map(({ url, path }) => {
		const known = docs.find((check) => check.url === url);
		return { url, path, state: known?.checkedAt ? known.state : 'not-asked', checkedAt: known?.checkedAt ?? null };
	});
}

function isOffering(draft: Offering | Path | Page): draft is Offering {
	return 'learningOutcomes' in draft || 'provider' in draft;
}

/** What visitors read in sentences. */
function textOf(draft: Offering | Path | Page): string {
	const running = 'body' in draft ? draft.body : 'description' in draft ? draft.description : null;
	const audience = 'audience' in draft ? draft.audience : '';
	return [draft.summary, running ? convertLexicalToPlaintext({ data: running }) : '', audience].join('\n');
}
