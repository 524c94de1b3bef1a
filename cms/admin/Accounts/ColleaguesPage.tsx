import type { AdminViewServerProps } from 'payload';
import { now } from '../../env.ts';
import { loadColleagues } from '../../operations/accounts/loadColleagues.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { ColleagueTable } from './ColleagueTable.tsx';
import { InviteForm } from './InviteForm.tsx';

/** Who works for the own organisation: inviting, sending again, withdrawing, taking a role away, leaving. */
export function ColleaguesPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView view={view} page={WORK_PAGES.colleagues} intro="Wie er voor uw organisatie werkt. U nodigt collega’s zelf uit; zij kiezen hun eigen wachtwoord.">
			{async () => {
				const { colleagues, invitable } = await loadColleagues({ req, moment: now() });
				return (
					<>
						<InviteForm roles={invitable} />
						<ColleagueTable colleagues={colleagues} root={req.payload.config.routes.admin} />
					</>
				);
			}}
		</WorkView>
	);
}
