import type { PayloadRequest } from 'payload';
import { assignmentsOf } from '../../access/principal.ts';
import { ADMISSION_TERM_IN_DAYS, type AdmissionState, type AdmissionStep, stepsFrom } from '../../domain/admission/transitions.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { findAdmission, isOwnRequest, readOffered } from './admissionRecord.ts';

/** How the first item of a provider stands and what the reader may do next. `state` is null while nothing was asked. */
export type AdmissionView = {
	state: AdmissionState | null;
	askedDay: string | null;
	/** Before when the editor answers. */
	dueDay: string | null;
	reason: string | null;
	steps: AdmissionStep[];
	/** Of the text that the reader sees; goes along when the editor lets it through. */
	textMoment: string;
};

/**
 * For whoever may read the versions of an offering: its own organisation, editor, auditor. Null for others, and where nothing has to be
 * admitted: the provider publishes itself.
 */
export async function readAdmission({ req, id }: { req: PayloadRequest; id: string }): Promise<AdmissionView | null> {
	if (!(await mayReadDrafts({ req, id }))) return null;
	const item = await readOffered({ req, id });
	if (item.isProviderAdmitted || item.isLive) return null;
	const admission = await findAdmission({ req, id });
	const state = admission?.state ?? null;
	const askedDay = admission ? dayOf(new Date(admission.askedAt)) : null;
	const steps = stepsFrom({ state, roles: assignmentsOf(req.user).map(({ role }) => role) });
	const isOwn = isOwnRequest({ req, admission, providerId: item.providerId });
	return {
		state,
		askedDay,
		dueDay: askedDay && state === 'waiting' ? addDays(askedDay, ADMISSION_TERM_IN_DAYS) : null,
		reason: state === 'sent-back' ? (admission?.reason ?? null) : null,
		steps: isOwn ? steps.filter((step) => step === 'offer' || step === 'take-back') : steps,
		textMoment: item.textMoment,
	};
}

async function mayReadDrafts({ req, id }: { req: PayloadRequest; id: string }): Promise<boolean> {
	const { config } = req.payload.collections.offerings;
	if (!req.user || !(await config.access.readVersions?.({ req }))) return false;
	const { docs } = await req.payload.findVersions({
		collection: 'offerings',
		where: { parent: { equals: id } },
		depth: 0,
		limit: 1,
		pagination: false,
		select: { parent: true },
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.length > 0;
}
