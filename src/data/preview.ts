import { CmsUnavailable, cms } from './cms.ts';
import { BARE_FRAME } from './route.ts';
import type { Page, ShownOffering, ShownPath, SiteFrame } from './schemas.ts';

type Found =
	| { kind: 'offering'; offering: ShownOffering; missing: string[]; frame: SiteFrame }
	| { kind: 'path'; path: ShownPath; missing: string[]; frame: SiteFrame }
	| { kind: 'page'; page: Page; missing: string[]; frame: SiteFrame };
/** What a preview address gives: a draft, or why not. */
export type Preview = Found | { kind: 'expired' | 'forged' | 'absent' | 'unavailable'; frame: SiteFrame };

/** Asks the CMS for the draft behind a signed address. Nothing is judged here: only the CMS knows the key. */
export async function openPreview({ kind, id, query }: { kind: string | undefined; id: string | undefined; query: string }): Promise<Preview> {
	if (!id || !/^[0-9a-f]{24}$/.test(id)) return { kind: 'absent', frame: BARE_FRAME };
	try {
		return await ask({ kind, id, query });
	} catch (error) {
		if (!(error instanceof CmsUnavailable)) throw error;
		return { kind: 'unavailable', frame: BARE_FRAME };
	}
}

async function ask({ kind, id, query }: { kind: string | undefined; id: string; query: string }): Promise<Preview> {
	const frame = await cms.getFrame();
	if (kind === 'aanbod') {
		const answer = await cms.previewOffering(id, query);
		return answer.outcome === 'found' ? { kind: 'offering', offering: answer.item, missing: answer.missing, frame } : { kind: answer.outcome, frame };
	}
	if (kind === 'paden') {
		const answer = await cms.previewPath(id, query);
		return answer.outcome === 'found' ? { kind: 'path', path: answer.item, missing: answer.missing, frame } : { kind: answer.outcome, frame };
	}
	if (kind === 'paginas') {
		const answer = await cms.previewPage(id, query);
		return answer.outcome === 'found' ? { kind: 'page', page: answer.item, missing: answer.missing, frame } : { kind: answer.outcome, frame };
	}
	return { kind: 'absent', frame };
}
