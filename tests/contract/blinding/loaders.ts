import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PayloadRequest } from 'payload';
import { QUALITY_CASE_STATES } from '../../../cms/domain/qualityCase/states.ts';
import { loadColleagues } from '../../../cms/operations/accounts/loadColleagues.ts';
import { listBulkItems } from '../../../cms/operations/bulkChange/listBulkItems.ts';
import { loadOwnEditions } from '../../../cms/operations/editions/loadOwnEditions.ts';
import { loadGoLiveFacts } from '../../../cms/operations/examples/loadGoLiveFacts.ts';
import { loadExportableKinds } from '../../../cms/operations/import/loadExportableKinds.ts';
import { loadImportableKinds, loadImportChoices } from '../../../cms/operations/import/loadImportChoices.ts';
import { loadOwnRuns } from '../../../cms/operations/import/loadOwnRuns.ts';
import { loadInvariants } from '../../../cms/operations/invariants/loadInvariants.ts';
import { loadArchive } from '../../../cms/operations/loadArchive.ts';
import { loadMails } from '../../../cms/operations/loadMails.ts';
import { ownProviderIds } from '../../../cms/operations/ownProviderIds.ts';
import { loadPlans } from '../../../cms/operations/plans/loadPlans.ts';
import { loadCaseList } from '../../../cms/operations/quality/loadCaseList.ts';
import { loadCriteriaSets, loadOfficeCriteria } from '../../../cms/operations/quality/loadCriteriaSets.ts';
import { loadOfficeCase } from '../../../cms/operations/quality/loadOfficeCase.ts';
import { loadOfficeRound } from '../../../cms/operations/quality/loadOfficeRound.ts';
import { loadReleaseProgress } from '../../../cms/operations/quality/loadReleaseProgress.ts';
import { loadReviewQueue } from '../../../cms/operations/quality/loadReviewQueue.ts';
import { loadReviewScreen } from '../../../cms/operations/quality/loadReviewScreen.ts';
import { loadRoundBoard } from '../../../cms/operations/quality/loadRoundBoard.ts';
import { loadRounds } from '../../../cms/operations/quality/loadRounds.ts';
import { loadOwnCase } from '../../../cms/operations/quality/own/loadOwnCase.ts';
import { loadOwnCases } from '../../../cms/operations/quality/own/loadOwnCases.ts';
import { loadRollOver } from '../../../cms/operations/rollOver/loadRollOver.ts';
import { loadTasks } from '../../../cms/operations/tasks/loadTasks.ts';
import { loadOfferingVisits, loadVisits } from '../../../cms/operations/visits/loadVisits.ts';

/** What the pages are asked about: the hidden records, and the rounds in which they are. */
export type LoaderContext = { cases: string[]; reviews: string[]; round: string; released: string; criteriaSet: string; offering: string };
type Load = (context: LoaderContext & { req: PayloadRequest }) => Promise<unknown>;

const moment = new Date('2026-11-20T09:00:00.000Z');
const today = '2026-11-20';
const STATES = QUALITY_CASE_STATES.map(({ code }) => code);

async function boards({ req, round: id }: Parameters<Load>[0]): Promise<unknown> {
	const shown = await loadOfficeRound({ req, id, moment });
	if (!shown) return null;
	const { round, reviewers } = shown;
	const filters = [
		...(['all', ...STATES] as const).map((state) => ({ state, isLateOnly: false, page: 1 })),
		{ state: 'all' as const, isLateOnly: true, page: 1 },
	];
	return Promise.all(filters.map((filter) => loadRoundBoard({ req, round, reviewers, filter, today })));
}

/** What the pages of the admin ask, by the name of the operation; Next shows it, and is not part of this test. */
export const LOADERS: Readonly<Record<string, Load>> = {
	listBulkItems: ({ req }) => listBulkItems({ req, kind: 'offerings', filter: {} }),
	loadArchive: ({ req }) => loadArchive(req),
	loadCaseList: ({ req }) =>
		Promise.all([
			...(['running', ...STATES] as const).map((state) => loadCaseList({ req, state, search: '', page: 1, today })),
			loadCaseList({ req, state: 'running', search: 'Verborgen', page: 1, today }),
			loadCaseList({ req, state: 'running', search: '', page: 2, today }),
		]),
	loadColleagues: ({ req }) => loadColleagues({ req, moment }),
	loadCriteriaSets: ({ req }) => loadCriteriaSets({ req }),
	loadExportableKinds: ({ req }) => loadExportableKinds(req),
	loadGoLiveFacts: ({ req }) => loadGoLiveFacts({ req, isProduction: false, sendsMail: false }),
	loadImportChoices: ({ req }) => loadImportChoices(req),
	loadImportableKinds: ({ req }) => loadImportableKinds(req),
	loadInvariants: ({ req }) => loadInvariants({ req, moment }),
	loadMails: ({ req }) => loadMails({ req, state: null, page: 1 }),
	loadOfferingVisits: ({ req, offering: id }) => loadOfferingVisits({ req, id, period: '12-maanden', today }),
	loadOfficeCase: ({ req, cases }) => Promise.all(cases.map((id) => loadOfficeCase({ req, id, moment }))),
	loadOfficeCriteria: ({ req, criteriaSet: id }) => loadOfficeCriteria({ req, id, moment }),
	loadOfficeRound: ({ req, round: id }) => loadOfficeRound({ req, id, moment }),
	loadOwnCase: ({ req, cases: [id = ''] }) => loadOwnCase({ req, id, moment }),
	loadOwnCases: ({ req }) => loadOwnCases({ req, moment }),
	loadOwnEditions: ({ req }) => loadOwnEditions({ req, today }),
	loadOwnRuns: ({ req }) => loadOwnRuns(req, 1),
	loadPlans: ({ req }) => loadPlans(req),
	loadReleaseProgress: async ({ req, round: id, released }) => {
		const rounds = await req.payload.find({ collection: 'rounds', where: { id: { in: [id, released] } }, sort: 'title', depth: 0, req });
		return Promise.all(rounds.docs.map((round) => loadReleaseProgress({ req, round })));
	},
	loadReviewQueue: ({ req }) => loadReviewQueue({ req, moment, page: 1 }),
	loadReviewScreen: ({ req, reviews }) => Promise.all(reviews.map((id) => loadReviewScreen({ req, id, moment }))),
	loadRollOver: ({ req }) => loadRollOver({ req, schoolYear: '2026-2027' }),
	loadRoundBoard: boards,
	loadRounds: ({ req }) => loadRounds({ req, today }),
	loadTasks: ({ req }) => loadTasks({ req, moment }),
	loadVisits: ({ req }) => loadVisits({ req, period: '12-maanden', today }),
	ownProviderIds: ({ req }) => ownProviderIds(req),
};

/** What a page takes from the operations and asks nothing with, or asks nothing of cases with, and why. */
export const NO_LOADERS: Readonly<Record<string, string>> = {
	caseListWhere: 'puts the filter of a list into a link',
	describeKind: 'describes a kind of import from its table, which is code',
	describeRoles: 'puts the roles of an account that is shown already into words',
	findOwnRun: 'finds a run of an import by its number, the own ones only; a run names no case',
	periodFrom: 'reads a period from an address',
	presentRun: 'presents a run that was found; a run names no case',
	roundDates: 'reads the dates of a round that is shown already',
	TASK_SOURCES: 'names the kinds of tasks; what they answer, loadTasks asks all of them',
	VISIT_PERIODS: 'names periods',
};

/** Every operation that a component of the admin imports to run it (types aside), read from the sources. */
export function operationsOfAdmin(): string[] {
	const root = join(import.meta.dirname, '../../../cms/admin');
	const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.tsx?$/.test(name));
	const names = sources.flatMap((name) => {
		const imports = readFileSync(join(root, name), 'utf8').matchAll(/^import \{([^}]*)\} from '(?:\.\.\/)+operations\//gm);
		return [...imports].flatMap(([, list = '']) => list.split(','));
	});
	return [...new Set(names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type ')))].sort();
}
