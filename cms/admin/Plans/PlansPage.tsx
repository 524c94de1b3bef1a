import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { momentInWords } from '../../domain/publication/planning.ts';
import { loadPlans } from '../../operations/plans/loadPlans.ts';
import type { PlannedChange } from '../../payload-types.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';

/** All that is planned or failed, as far as the user may see it. */
export function PlansPage(view: AdminViewServerProps) {
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.plans}
			intro="Wat op een moment wordt gepubliceerd of ingetrokken. Plannen doet u bij het item zelf, onder “Planning”."
		>
			{async () => {
				const plans = await loadPlans(view.initPageResult.req);
				return plans.length > 0 ? <PlanTable plans={plans} /> : <p className="work__empty">Er staat niets gepland.</p>;
			}}
		</WorkView>
	);
}

function PlanTable({ plans }: { plans: PlannedChange[] }) {
	return (
		<div className="work__scroll">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Wanneer</th>
						<th scope="col">Wat</th>
						<th scope="col">Item</th>
						<th scope="col">Door</th>
						<th scope="col">Stand</th>
						<th scope="col">Doen</th>
					</tr>
				</thead>
				<tbody>
					{plans.map((plan) => (
						<tr key={plan.id}>
							<td data-label="Wanneer">{momentInWords(new Date(plan.at))}</td>
							<td data-label="Wat">{plan.verb === 'publish' ? 'Publiceren' : 'Intrekken'}</td>
							<td data-label="Item">
								<Link href={`/admin/collections/${plan.kind}/${plan.itemId}`} prefetch={false}>
									{plan.title || 'Zonder titel'}
								</Link>
							</td>
							<td data-label="Door">{typeof plan.plannedBy === 'object' ? (plan.plannedBy?.name ?? '') : ''}</td>
							<td data-label="Stand">{plan.state === 'failed' ? `Niet gelukt. ${plan.failure ?? ''}` : 'Gepland'}</td>
							<td>
								<VerbButton
									path={`/${plan.kind}/${plan.itemId}/unplan`}
									body={{ verb: plan.verb }}
									label="Weghalen"
									about={plan.title ?? ''}
									done="Het staat niet meer gepland."
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
