import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { loadImportChoices } from '../../operations/import/loadImportChoices.ts';
import { loadOwnRuns } from '../../operations/import/loadOwnRuns.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { ImportForm } from './ImportForm.tsx';
import { kindSentence } from './kindSentence.ts';
import { RunList } from './RunList.tsx';
import './Import.css';

/** Where a list from elsewhere comes in: what it is, which file, and what was imported before. */
export function ImportPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const root = req.payload.config.routes.admin;
	const page = Math.max(1, Math.floor(Number(view.searchParams?.['pagina'])) || 1);
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.importing}
			intro="Lees een lijst in die u al heeft: uit Excel, als CSV of als NDJSON. Eerst controleren we elke regel en ziet u wat er gaat veranderen; er wordt pas iets bewaard als u dat zegt."
			actions={
				<Link href={`${root}${WORK_PAGES.importColumns.path}`} prefetch={false}>
					Welke kolommen kunt u gebruiken?
				</Link>
			}
		>
			{async () => {
				const [choices, own] = await Promise.all([loadImportChoices(req), loadOwnRuns(req, page)]);
				const kinds = choices.kinds.map(({ kind, label, hasDrafts, isRegister }) => ({
					kind,
					label,
					isRegister,
					sentence: kindSentence({ kind, hasDrafts, ownsAll: choices.ownsAll }),
				}));
				return (
					<>
						<ImportForm kinds={kinds} providers={choices.providers} regions={choices.regions} ownsAll={choices.ownsAll} />
						<RunList {...own} root={root} />
					</>
				);
			}}
		</WorkView>
	);
}
