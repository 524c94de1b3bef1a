import { Forbidden, NotFound, type PayloadRequest, type Where } from 'payload';
import { assignmentsOf, idOf, providerIdsOf, regionIdsOf } from '../../access/principal.ts';
import { type AdmissionStep, admissionStep } from '../../domain/admission/transitions.ts';
import type { Admission } from '../../payload-types.ts';
import type { PublicationFault } from '../findPublicationFaults.ts';

const ID = /^[0-9a-f]{24}$/;

/** Why a step is refused. */
export type AdmissionRefusal = 'already-admitted' | 'already-live' | 'not-now' | 'own-request' | 'text-changed';
export type AdmissionOutcome = { ok: true } | { ok: false; code: AdmissionRefusal } | { ok: false; code: 'incomplete'; faults: PublicationFault[] };

/** What a step asks about the offering: its newest text's title, provider and moment. */
export type OfferedItem = {
	id: string;
	title: string;
	slug: string;
	providerId: string;
	providerName: string;
	isProviderAdmitted: boolean;
	isLive: boolean;
	textMoment: string;
};

/**
 * The offering on which the user may take a step. Throws as Payload does: forbidden where no role of the user takes it, not found where the
 * offering isn't there or belongs to somebody else.
 */
export async function requireOffered({ req, id, step }: { req: PayloadRequest; id: string; step: AdmissionStep }): Promise<OfferedItem> {
	const { by } = admissionStep(step);
	const held = assignmentsOf(req.user).map(({ role }) => role);
	if (!by.some((role) => held.includes(role))) throw new Forbidden(req.t);
	const where: Where = by.includes('editor') ? { id: { equals: id } } : { and: [{ id: { equals: id } }, ownOfferings(req.user)] };
	const { totalDocs } = ID.test(id) ? await req.payload.count({ collection: 'offerings', where, req }) : { totalDocs: 0 };
	if (totalDocs === 0) throw new NotFound(req.t);
	return readOffered({ req, id });
}

/** The newest text of an offering and what its provider may. */
export async function readOffered({ req, id }: { req: PayloadRequest; id: string }): Promise<OfferedItem> {
	const [newest, live] = await Promise.all([
		req.payload.findByID({ collection: 'offerings', id, draft: true, depth: 0, select: { title: true, slug: true, provider: true, updatedAt: true }, req }),
		req.payload.findByID({ collection: 'offerings', id, depth: 0, select: { _status: true }, req }),
	]);
	const providerId = idOf(newest.provider) ?? '';
	const provider = await req.payload.findByID({
		collection: 'providers',
		id: providerId,
		depth: 0,
		select: { isAdmitted: true, name: true },
		req,
		disableErrors: true,
	});
	return {
		id,
		title: newest.title || 'Zonder titel',
		slug: newest.slug ?? '',
		providerId,
		providerName: provider?.name ?? '',
		isProviderAdmitted: provider?.isAdmitted ?? false,
		isLive: live._status === 'published',
		textMoment: newest.updatedAt,
	};
}

/** How the admission of an offering stands; null where nothing was asked. */
export async function findAdmission({ req, id }: { req: PayloadRequest; id: string }): Promise<Admission | null> {
	const { docs } = await req.payload.find({ collection: 'admissions', where: { key: { equals: id } }, depth: 0, limit: 1, pagination: false, req });
	return docs[0] ?? null;
}

/** Moves an admission along a step, only if it still stands where the step begins. Says whether it did; of two at once one does. */
export async function moveAdmission({
	req,
	id,
	step,
	data,
}: {
	req: PayloadRequest;
	id: string;
	step: AdmissionStep;
	data: Partial<Pick<Admission, 'askedAt' | 'askedBy' | 'decidedAt' | 'decidedBy' | 'reason' | 'provider'>>;
}): Promise<boolean> {
	const { from, to } = admissionStep(step);
	const moved = await req.payload.db.updateOne({
		collection: 'admissions',
		where: { and: [{ key: { equals: id } }, { state: { in: from.filter((state) => state !== null) } }] },
		data: { ...data, state: to },
		req,
	});
	return moved !== null;
}

/** Who asks doesn't decide, and neither does a colleague of whoever asks. */
export function isOwnRequest({ req, admission, providerId }: { req: PayloadRequest; admission: Admission | null; providerId: string }): boolean {
	return idOf(admission?.askedBy) === req.user?.id || providerIdsOf(req.user, 'provider', 'trainer').includes(providerId);
}

/** The offerings of somebody's own organisations. */
function ownOfferings(user: PayloadRequest['user']): Where {
	return { or: [{ provider: { in: providerIdsOf(user, 'provider') } }, { 'provider.region': { in: regionIdsOf(user, 'coordinator') } }] };
}
