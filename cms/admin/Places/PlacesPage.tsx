import type { AdminViewServerProps } from 'payload';
import { standingLabel, standingOn } from '../../domain/edition/standing.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadOwnEditions } from '../../operations/editions/loadOwnEditions.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { PlacesBoard } from './PlacesBoard.tsx';
import { PlacesListForm } from './PlacesListForm.tsx';
import './Places.css';

/** "Plaatsen": the coming editions of the own organisation, with the places left a click away. */
export function PlacesPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView view={view} page={WORK_PAGES.places} intro="Houd bij hoeveel plaatsen er vrij zijn. Wat u hier wijzigt, staat binnen een minuut op de website.">
			{async () => {
				const today = dayOf(now());
				const editions = await loadOwnEditions({ req, today });
				if (editions.length === 0) return <p className="work__empty">U heeft geen komende uitvoeringen. Plan er een bij uw aanbod, dan staat zij hier.</p>;
				const rows = editions.map(({ id, code, offeringTitle, startDay, place, placesLeft, capacity, ...edition }) => ({
					id,
					code,
					title: offeringTitle,
					startDay,
					place,
					placesLeft,
					capacity,
					standing: standingLabel(standingOn({ edition: { ...edition, startDay, placesLeft }, today })),
				}));
				return (
					<>
						<PlacesBoard rows={rows} root={req.payload.config.routes.admin} />
						<PlacesListForm />
					</>
				);
			}}
		</WorkView>
	);
}
