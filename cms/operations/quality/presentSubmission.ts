import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';

/** What the provider says of one criterion; `files` are downloads, access as the case's. */
export type SubmittedRow = {
	criterion: string;
	level: number | null;
	doesNotApply: boolean;
	explanation: string;
	links: string[];
	files: { name: string; href: string }[];
};

/** The self-assessment of a case as a reviewer reads it, without who wrote it. */
export async function presentSubmission({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<SubmittedRow[]> {
	const rows = found.selfAssessment ?? [];
	const ids = rows.flatMap(({ files }) => (files ?? []).flatMap((file) => idOf(file) ?? []));
	const stored =
		ids.length === 0
			? []
			: (
					await req.payload.find({
						collection: 'evidence',
						where: { id: { in: ids } },
						depth: 0,
						select: { originalName: true, filename: true },
						limit: 0,
						pagination: false,
						req,
					})
				).docs;
	return rows.map(({ criterion, level, doesNotApply, explanation, links, files }) => ({
		criterion,
		level: level ?? null,
		doesNotApply: doesNotApply ?? false,
		explanation: explanation ?? '',
		links: (links ?? []).map(({ url }) => url),
		files: (files ?? []).flatMap((file) => {
			const known = stored.find(({ id }) => id === idOf(file));
			return known?.filename ? [{ name: known.originalName, href: `/api/evidence/file/${encodeURIComponent(known.filename)}` }] : [];
		}),
	}));
}
