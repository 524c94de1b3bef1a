import type { Endpoint } from 'payload';
import { siteDoorByPage, siteDoorBySlug } from '../../access/siteDoor.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadOffering, loadOfferingCards } from '../../operations/loadOffering.ts';
import { lookUpAddress } from '../../operations/lookUpAddress.ts';
import { loadOfferingPanel } from '../../operations/quality/own/loadOfferingPanel.ts';
import { loadOfferingVisits } from '../../operations/visits/loadVisits.ts';
import { idFrom } from '../answers.ts';
import { checksDoor } from '../checkDoors.ts';
import { exportDoor } from '../exportDoor.ts';
import { planDoors } from '../planDoors.ts';
import { previewDoors } from '../previewDoors.ts';
import { archiveDoors, republishDoor, withdrawalDoor, withdrawDoor } from '../withdrawDoors.ts';
import { admissionDoors } from './admissionDoors.ts';
import { copyDoor } from './copyDoor.ts';

const PAGE_SIZE = 20;

export const endpoints: Endpoint[] = [
	siteDoorBySlug({ read: (context, slug) => lookUpAddress(context, { kind: 'offerings', slug, load: loadOffering }) }),
	siteDoorByPage({ path: '/browse', read: (context, page) => loadOfferingCards(context, { where: {}, page, limit: PAGE_SIZE }) }),
	exportDoor('offerings'),
	withdrawDoor('offerings'),
	withdrawalDoor('offerings'),
	republishDoor('offerings'),
	copyDoor,
	...admissionDoors,
	{
		path: '/:id/visits',
		method: 'get',
		handler: async (req) => {
			const visits = await loadOfferingVisits({ req, id: String(req.routeParams?.['id'] ?? ''), period: '30-dagen', today: dayOf(now()) });
			return Response.json({ visits: visits ? { views: visits.views, enrols: visits.enrols } : null });
		},
	},
	{
		path: '/:id/quality',
		method: 'get',
		handler: async (req) =>
			Response.json({ quality: await loadOfferingPanel({ req, id: idFrom(req), moment: now() }) }, { headers: { 'Cache-Control': 'no-store' } }),
	},
	...archiveDoors('offerings'),
	...previewDoors('offerings'),
	checksDoor('offerings'),
	...planDoors('offerings'),
];
