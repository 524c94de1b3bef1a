/** What is known of somebody who may be asked. Terms and regions are ids; `load` counts the reviews that somebody has to do. */
export type Candidate = {
	id: string;
	sectors: readonly string[];
	subjects: readonly string[];
	themes: readonly string[];
	regions: readonly string[];
	capacity: number;
	isAvailable: boolean;
	load: number;
	/** Whether somebody gave this case back or couldn't before. */
	hasDeclined: boolean;
};

/** What a case is about. `regions` are those of the provider and of the offering. */
export type AssignedCase = { sectors: readonly string[]; subjects: readonly string[]; themes: readonly string[]; regions: readonly string[] };

/** How well somebody fits a case, with the reasons in plain Dutch, the strongest first. Who isn't proposed can still be asked by hand. */
export type Fit = { id: string; points: number; isProposable: boolean; reasons: string[] };

const SECTOR = 6;
const SUBJECT = 4;
const THEME = 2;
const OTHER_REGION = 3;
/** The most that free time counts: as much as a sector. */
const FREE = 6;
const DECLINED = -8;

/**
 * How well each candidate fits a case, the best first: expertise, room for work, and not from the region of the case. Of two that fit alike the one
 * with less to do comes first, then by id, so that the same facts give the same order. Whoever has an interest must be left out before.
 */
export function rankReviewers({ about, candidates }: { about: AssignedCase; candidates: readonly Candidate[] }): Fit[] {
	const loads = new Map(candidates.map(({ id, load }) => [id, load]));
	return candidates
		.map((candidate) => fitOf({ about, candidate }))
		.sort((a, b) => b.points - a.points || (loads.get(a.id) ?? 0) - (loads.get(b.id) ?? 0) || a.id.localeCompare(b.id));
}

/** The best of those that may be proposed, as many as are needed. */
export function proposeReviewers({ ranked, needed }: { ranked: readonly Fit[]; needed: number }): string[] {
	return ranked
		.filter(({ isProposable }) => isProposable)
		.slice(0, Math.max(0, needed))
		.map(({ id }) => id);
}

function fitOf({ about, candidate }: { about: AssignedCase; candidate: Candidate }): Fit {
	const parts = [...expertise({ about, candidate }), region({ about, candidate }), room(candidate), ...history(candidate)];
	return {
		id: candidate.id,
		points: parts.reduce((sum, { points }) => sum + points, 0),
		isProposable: candidate.isAvailable && candidate.load < candidate.capacity,
		reasons: parts.flatMap(({ reason }) => (reason ? [reason] : [])),
	};
}

type Part = { points: number; reason: string | null };

function expertise({ about, candidate }: { about: AssignedCase; candidate: Candidate }): Part[] {
	const parts = [
		part({ shared: sharedBy(about.subjects, candidate.subjects), each: SUBJECT, one: 'kent het vak', many: (count) => `kent ${count} van de vakken` }),
		part({ shared: sharedBy(about.sectors, candidate.sectors), each: SECTOR, one: 'kent de sector', many: (count) => `kent ${count} van de sectoren` }),
		part({ shared: sharedBy(about.themes, candidate.themes), each: THEME, one: 'kent het thema', many: (count) => `kent ${count} van de thema’s` }),
	].filter(({ points }) => points > 0);
	return parts.length > 0 ? parts : [{ points: 0, reason: 'geen bekende deskundigheid op dit onderwerp' }];
}

function part({ shared, each, one, many }: { shared: number; each: number; one: string; many: (count: number) => string }): Part {
	// A second term in common adds half of the first: who knows everything is not asked for everything.
	const points = shared === 0 ? 0 : each + (each / 2) * Math.min(shared - 1, 2);
	return { points, reason: shared === 0 ? null : shared === 1 ? one : many(shared) };
}

function region({ about, candidate }: { about: AssignedCase; candidate: Candidate }): Part {
	if (about.regions.length === 0 || candidate.regions.length === 0) return { points: 0, reason: null };
	return sharedBy(about.regions, candidate.regions) > 0
		? { points: 0, reason: 'werkt in dezelfde regio' }
		: { points: OTHER_REGION, reason: 'werkt in een andere regio' };
}

function room({ load, capacity, isAvailable }: Candidate): Part {
	if (!isAvailable) return { points: -FREE, reason: 'niet beschikbaar' };
	if (load >= capacity) return { points: -FREE, reason: `zit vol: ${load} van ${capacity}` };
	return { points: FREE * (1 - load / capacity), reason: `heeft ${load} van ${capacity} beoordelingen` };
}

function history({ hasDeclined }: Candidate): Part[] {
	return hasDeclined ? [{ points: DECLINED, reason: 'kon deze zaak eerder niet doen' }] : [];
}

function sharedBy(first: readonly string[], second: readonly string[]): number {
	return first.filter((one) => second.includes(one)).length;
}
