import type { AdminViewServerProps } from 'payload';
import { now } from '../../env.ts';
import { loadOwnCases } from '../../operations/quality/own/loadOwnCases.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { OfferingTable } from './OfferingTable.tsx';
import { OwnCaseTable } from './OwnCaseTable.tsx';
import './Recognition.css';

/** "Erkenning": the own requests, and the own offerings for which recognition can be asked. */
export function OwnCasesPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.ownCases}
			intro="Vraag erkenning aan voor aanbod dat op de website staat. U beoordeelt het eerst zelf per criterium; daarna kijken onafhankelijke beoordelaars en besluit een commissie."
		>
			{async () => {
				const { cases, offerings } = await loadOwnCases({ req, moment: now() });
				const root = `${req.payload.config.routes.admin}${WORK_PAGES.ownCases.path}`;
				return (
					<>
						<OwnCaseTable cases={cases} root={root} />
						<OfferingTable offerings={offerings} root={root} />
					</>
				);
			}}
		</WorkView>
	);
}
