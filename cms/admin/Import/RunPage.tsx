import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { describeKind } from '../../operations/import/describeKind.ts';
import { type PresentedRun, presentRun } from '../../operations/import/presentRun.ts';
import { findOwnRun, type Run } from '../../operations/import/run.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { RunScreen } from './run/RunScreen.tsx';
import { momentInWords } from './runWords.ts';
import './Import.css';

/** One import, from the check of its rows to what was made of them. */
export async function RunPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const found = await findShown(req, view.params?.['segments']);
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.importRun}
			parent={WORK_PAGES.importing}
			title={found ? `${found.shown.kindLabel} inlezen` : 'Import'}
			intro={found ? introOf(found.shown) : undefined}
		>
			{() =>
				found ? (
					<RunScreen initial={found.shown} columns={describeKind(found.run.table).columns} />
				) : (
					<p className="work__empty">Deze import bestaat niet, of is van iemand anders. Een import blijft een jaar staan.</p>
				)
			}
		</WorkView>
	);
}

async function findShown(req: PayloadRequest, segments: unknown): Promise<{ run: Run; shown: PresentedRun } | null> {
	const id: unknown = Array.isArray(segments) ? segments.at(-1) : null;
	if (!req.user || typeof id !== 'string' || !/^[0-9a-f]{24}$/.test(id)) return null;
	const run = await findOwnRun(req, id);
	return run ? { run, shown: await presentRun(req, run) } : null;
}

function introOf({ fileName, sheet, options, createdAt }: PresentedRun) {
	const facts = [
		...(sheet ? [`blad ${sheet}`] : []),
		...(options.provider ? [`voor ${options.provider.name}`] : []),
		...(options.region ? [`voor ${options.region.name}`] : []),
		...(options.isFullRegister ? ['het volledige register'] : []),
		momentInWords(createdAt),
	];
	return (
		<>
			Uit <strong className="import-file">{fileName}</strong>, {facts.join(', ')}.
		</>
	);
}
