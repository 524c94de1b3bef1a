'use client';
import { Button, Drawer, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { momentInWords } from '../../domain/publication/planning.ts';
import { callDoor } from '../view/callDoor.ts';
import '../Checks/Checks.css';
import { PlanForm, type PlanInput } from './PlanForm.tsx';

const DRAWER = 'plan-change';
const listSchema = z.object({
	plans: z.array(
		z.object({
			verb: z.enum(['publish', 'withdraw']),
			at: z.string(),
			state: z.enum(['waiting', 'failed']),
			failure: z.string().nullable(),
			plannedBy: z.string().nullable(),
		}),
	),
});
type Plan = z.infer<typeof listSchema>['plans'][number];

/** Beside an item: what is planned for it, and the button that plans a publication or a withdrawal. */
export function Plans() {
	const { id, collectionSlug, hasSavePermission, hasPublishedDoc, lastUpdateTime } = useDocumentInfo();
	const { config } = useConfig();
	const { openModal, closeModal } = useModal();
	const [plans, setPlans] = useState<Plan[]>([]);
	const base = `${config.routes.api}/${collectionSlug}/${id}`;

	const refresh = useCallback(async () => {
		const response = await fetch(`${base}/plans`, { credentials: 'include' });
		const parsed = listSchema.safeParse(await response.json().catch(() => null));
		setPlans(parsed.success ? parsed.data.plans : []);
	}, [base]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a change may end what was planned.
	useEffect(() => {
		if (id) void refresh();
	}, [id, refresh, lastUpdateTime]);

	const send = async ({ path, body, done }: { path: string; body: PlanInput | { verb: Plan['verb'] }; done: string }): Promise<string> => {
		const answer = await callDoor({ path: `${base}${path}`, body });
		if (!answer.ok) return answer.message;
		toast.success(done);
		closeModal(DRAWER);
		await refresh();
		return '';
	};
	const drop = async (verb: Plan['verb']) => {
		const fault = await send({ path: '/unplan', body: { verb }, done: 'Het staat niet meer gepland.' });
		if (fault) toast.error(fault);
	};

	if (!id || !collectionSlug || (!hasSavePermission && plans.length === 0)) return null;
	return (
		<section className="plans" aria-label="Planning">
			<h3>Planning</h3>
			{plans.length === 0 ? <p>Er staat niets gepland.</p> : null}
			<ul>
				{plans.map((plan) => (
					<li key={plan.verb} className={`is-${plan.state}`}>
						<strong>{plan.verb === 'publish' ? 'Publiceren' : 'Intrekken'}</strong> op {momentInWords(new Date(plan.at))}
						{plan.plannedBy ? `, door ${plan.plannedBy}` : ''}
						{plan.state === 'failed' ? <p>Niet gelukt. {plan.failure}</p> : null}
						{hasSavePermission ? (
							<Button buttonStyle="secondary" size="small" onClick={() => void drop(plan.verb)}>
								Weghalen
							</Button>
						) : null}
					</li>
				))}
			</ul>
			{hasSavePermission ? (
				<>
					<Button buttonStyle="secondary" size="medium" onClick={() => openModal(DRAWER)}>
						Plannen
					</Button>
					<Drawer slug={DRAWER} title="Plannen">
						<PlanForm
							kind={collectionSlug}
							ownId={String(id)}
							isLive={hasPublishedDoc}
							onSubmit={(body) => send({ path: '/plan', body, done: 'Het staat gepland.' })}
						/>
					</Drawer>
				</>
			) : null}
		</section>
	);
}
