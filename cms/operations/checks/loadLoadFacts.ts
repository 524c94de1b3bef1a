import type { PayloadRequest } from 'payload';
import type { LoadFacts } from '../../domain/offering/checks/studyLoad.ts';
import type { Edition, Offering } from '../../payload-types.ts';

const MOST_EDITIONS = 50;
const MINUTES = 60;

/** What the rules of study load ask about an offering: its own numbers, and the meetings of its editions that are still to come. */
export async function loadLoadFacts({ req, draft, today }: { req: PayloadRequest; draft: Offering; today: string }): Promise<LoadFacts> {
	const { docs } = await req.payload.find({
		collection: 'editions',
		where: { offering: { equals: draft.id }, state: { in: ['planned', 'open', 'closed'] }, endDate: { greater_than_equal: `${today}T00:00:00.000Z` } },
		sort: 'startDate',
		depth: 0,
		select: { code: true, meetings: true, priceInCents: true },
		limit: MOST_EDITIONS,
		pagination: false,
		req,
	});
	return {
		contactHours: draft.contactHours ?? null,
		selfStudyHours: draft.selfStudyHours ?? null,
		credits: draft.credits ?? null,
		certificate: draft.certificate ?? null,
		modality: draft.modality ?? null,
		priceInCents: draft.priceInCents ?? null,
		payer: draft.payer ?? null,
		editions: docs.map(({ code, meetings, priceInCents }) => ({
			code,
			meetingHours: hoursOf(meetings),
			meetingCount: meetings.length,
			onlineMeetings: meetings.filter(({ isOnline }) => isOnline).length,
			priceInCents: priceInCents ?? null,
		})),
	};
}

function hoursOf(meetings: Edition['meetings']): number | null {
	const lengths = meetings.map(({ from, until }) => (from && until ? minutesOf(until) - minutesOf(from) : null));
	return lengths.every((length) => length !== null && length > 0) ? lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0) / MINUTES : null;
}

/** `15:30` → 930. */
function minutesOf(time: string): number {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return hours * MINUTES + minutes;
}
