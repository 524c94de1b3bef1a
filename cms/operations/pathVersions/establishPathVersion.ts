import type { PayloadRequest } from 'payload';
import { latestValidFromDay, nextVersionNumber } from '../../domain/path/version.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { applyPathVersion, isWithdrawn, textOf } from './applyPathVersion.ts';
import { pathVersionFacts } from './pathVersionFacts.ts';
import { type PathRefusal, requireOwnPath } from './requireOwnPath.ts';

export type EstablishRefusal = PathRefusal | 'withdrawn' | 'not-after-previous';
type Outcome = { ok: true; number: number; isLive: boolean } | { ok: false; code: EstablishRefusal };

/**
 * Keeps the text of a path as it was last saved as a new version that holds from a day on (`JJJJ-MM-DD`). A day that has come puts
 * it live at once, a later one when it comes. It must pass what publication asks; a fault rises as Payload's `ValidationError`.
 */
export async function establishPathVersion({
	req,
	id,
	validFromDay,
	whatChanged,
	moment,
}: {
	req: PayloadRequest;
	id: string;
	validFromDay: string;
	whatChanged: string;
	moment: Date;
}): Promise<Outcome> {
	return inTransaction(req, async () => {
		const own = await requireOwnPath({ req, id });
		if (!own.ok) return own;
		if (await isWithdrawn({ req, pathId: id })) return { ok: false, code: 'withdrawn' };
		const versions = await pathVersionFacts({ req, pathId: id });
		const latest = latestValidFromDay(versions);
		if (latest && validFromDay <= latest) return { ok: false, code: 'not-after-previous' };
		const number = nextVersionNumber(versions);
		const version = await req.payload.create({
			collection: 'pathVersions',
			data: {
				...textOf(own.path),
				key: `${id}/${number}`,
				path: id,
				number,
				validFrom: `${validFromDay}T12:00:00.000Z`,
				whatChanged,
				state: 'upcoming',
			},
			depth: 0,
			req,
		});
		await logActivity({
			req,
			collection: 'paths',
			id,
			verb: 'establish-version',
			fields: [],
			reason: `versie ${number}, geldig vanaf ${validFromDay}`,
			moment,
		});
		const isLive = validFromDay <= dayOf(moment) && (await applyPathVersion({ req, id: version.id, moment }));
		return { ok: true, number, isLive };
	});
}
