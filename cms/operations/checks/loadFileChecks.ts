import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { judgeReadAloud, type PdfFacts } from '../../domain/media/readAloud.ts';
import type { Advice } from '../../domain/offering/checks/advice.ts';

const LARGEST_IN_BYTES = 30 * 1024 * 1024;
/** A document that holds no letter on its first pages is a scan. */
const PAGES_LOOKED_AT = 3;
const infoSchema = z.object({ Title: z.string().optional().catch(undefined), Language: z.string().optional().catch(undefined) });

/** What keeps a file that the user may read from being read aloud; null where there is none. */
export async function loadFileChecks({ req, id, folder }: { req: PayloadRequest; id: string; folder: string }): Promise<Advice[] | null> {
	const file = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: false, user: req.user, disableErrors: true, req });
	if (!file?.filename) return null;
	const pdf = file.mimeType === 'application/pdf' ? await readPdf(join(folder, basename(file.filename))) : null;
	return judgeReadAloud({ mimeType: file.mimeType ?? '', filename: file.filename, alt: file.alt, pdf });
}

async function readPdf(path: string): Promise<PdfFacts | null> {
	try {
		if ((await stat(path)).size > LARGEST_IN_BYTES) return null;
		const document = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 });
		const [{ info }, marks] = await Promise.all([document.getMetadata(), document.getMarkInfo()]);
		const { Title, Language } = infoSchema.parse(info);
		const hasText = await findText(document);
		await document.loadingTask.destroy();
		return { isTagged: marks?.Marked === true, title: Title?.trim() || null, language: Language?.trim() || null, hasText };
	} catch {
		// Whatever a file that somebody sent does to the reader: it can't be read aloud.
		return null;
	}
}

async function findText(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<boolean> {
	for (let number = 1; number <= Math.min(document.numPages, PAGES_LOOKED_AT); number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		if (items.some((item) => 'str' in item && item.str.trim() !== '')) return true;
	}
	return false;
}
