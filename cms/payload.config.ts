import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { answerInOurWords } from './access/afterError.ts';
import { closeSystemDoors } from './access/closeSystemDoors.ts';
import { workViews } from './admin/view/workPages.ts';
import { adminWords } from './admin/words.ts';
import { Activities } from './collections/activities/index.ts';
import { Admissions } from './collections/admissions/index.ts';
import { ApiKeys } from './collections/apiKeys/index.ts';
import { Boards } from './collections/boards/index.ts';
import { BulkChanges } from './collections/bulkChanges/index.ts';
import { CaseLog } from './collections/caseLog/index.ts';
import { CaseTexts } from './collections/caseTexts/index.ts';
import { Competences } from './collections/competences/index.ts';
import { Conflicts } from './collections/conflicts/index.ts';
import { CriteriaSets } from './collections/criteriaSets/index.ts';
import { Decisions } from './collections/decisions/index.ts';
import { Editions } from './collections/editions/index.ts';
import { Evidence } from './collections/evidence/index.ts';
import { ImportMappings } from './collections/importMappings/index.ts';
import { ImportRows } from './collections/importRows/index.ts';
import { ImportRuns } from './collections/importRuns/index.ts';
import { LinkChecks } from './collections/linkChecks/index.ts';
import { LogSeals } from './collections/logSeals/index.ts';
import { Mails } from './collections/mails/index.ts';
import { Media } from './collections/media/index.ts';
import { Objections } from './collections/objections/index.ts';
import { OfferingChecks } from './collections/offeringChecks/index.ts';
import { Offerings } from './collections/offerings/index.ts';
import { Pages } from './collections/pages/index.ts';
import { Paths } from './collections/paths/index.ts';
import { PathVersions } from './collections/pathVersions/index.ts';
import { PlannedChanges } from './collections/plannedChanges/index.ts';
import { Providers } from './collections/providers/index.ts';
import { QualityCases } from './collections/qualityCases/index.ts';
import { Recognitions } from './collections/recognitions/index.ts';
import { Redirects } from './collections/redirects/index.ts';
import { Regions } from './collections/regions/index.ts';
import { Reports } from './collections/reports/index.ts';
import { ReviewerProfiles } from './collections/reviewerProfiles/index.ts';
import { Reviews } from './collections/reviews/index.ts';
import { Rounds } from './collections/rounds/index.ts';
import { Schools } from './collections/schools/index.ts';
import { SystemState } from './collections/systemState/index.ts';
import { TaskDigests } from './collections/taskDigests/index.ts';
import { Throttles } from './collections/throttles/index.ts';
import { Users } from './collections/users/index.ts';
import { VisitQueries } from './collections/visitQueries/index.ts';
import { Visits } from './collections/visits/index.ts';
import { Vocabulary } from './collections/vocabulary/index.ts';
import { Withdrawals } from './collections/withdrawals/index.ts';
import { withListExport } from './collections/withListExport.ts';
import { email } from './email.ts';
import { addresses } from './endpoints/addresses.ts';
import { healthz } from './endpoints/healthz.ts';
import { providerApi } from './endpoints/providerApi/doors.ts';
import { env } from './env.ts';
import { editor } from './fields/richText.ts';
import { withDutchCalendars } from './fields/withDutchCalendars.ts';
import { jobs } from './jobs/index.ts';
import { keepAccountWrites } from './keepAccountWrites.ts';
import { openTransactions } from './openTransactions.ts';
import { PROCESS_NAME } from './operations/leftTransactions.ts';
import { endTrials } from './operations/publicationTrial.ts';
import { queryPresets, withSavedViews } from './savedViews.ts';

const here = dirname(fileURLToPath(import.meta.url));

export default closeSystemDoors(
	buildConfig({
		secret: env.PAYLOAD_SECRET,
		logger: { options: { level: env.NAPL_ENV === 'test' ? 'fatal' : 'warn' } },
		serverURL: env.SITE_URL,
		csrf: ownOrigins(env.SITE_URL),
		cors: [],
		telemetry: false,
		defaultDepth: 0,
		maxDepth: 3,
		graphQL: { disable: true },
		i18n: { supportedLanguages: { nl }, fallbackLanguage: 'nl', translations: { nl: adminWords } },
		db: [keepAccountWrites, endTrials, openTransactions].reduce(
			(adapter, wrap) => wrap(adapter),
			mongooseAdapter({
				url: env.MONGODB_URL,
				ensureIndexes: true,
				// Payload would add `-createdAt` to every sort, and no index of ours ends with that: each list would be sorted whole, in memory.
				disableFallbackSort: true,
				migrationDir: join(here, 'migrations'),
				connectOptions: { serverSelectionTimeoutMS: 8000, appName: PROCESS_NAME },
			}),
		),
		editor,
		sharp,
		email,
		jobs,
		endpoints: [addresses, healthz, ...providerApi],
		hooks: { afterError: [answerInOurWords] },
		queryPresets,
		collections: withSavedViews([
			Offerings,
			Editions,
			Paths,
			PathVersions,
			Competences,
			CriteriaSets,
			QualityCases,
			Rounds,
			Reviews,
			Decisions,
			Objections,
			Recognitions,
			ReviewerProfiles,
			Conflicts,
			Evidence,
			Providers,
			Regions,
			Boards,
			Schools,
			Vocabulary,
			Pages,
			Media,
			Admissions,
			OfferingChecks,
			BulkChanges,
			ApiKeys,
			Reports,
			Visits,
			VisitQueries,
			Throttles,
			TaskDigests,
			Withdrawals,
			Redirects,
			PlannedChanges,
			LinkChecks,
			Users,
			Mails,
			ImportRuns,
			ImportRows,
			ImportMappings,
			Activities,
			CaseLog,
			CaseTexts,
			LogSeals,
			SystemState,
		])
			.map(withListExport)
			.map(withDutchCalendars),
		admin: {
			user: 'users',
			avatar: 'default',
			components: {
				graphics: { Icon: '/admin/brand/Icon.tsx#Icon', Logo: '/admin/brand/Logo.tsx#Logo' },
				beforeNavLinks: ['/admin/view/WorkLinks.tsx#WorkLinks'],
				views: { dashboard: { Component: '/admin/Tasks/TasksPage.tsx#TasksPage' }, ...workViews() },
			},
			dateFormat: 'd MMM yyyy HH:mm',
			meta: { titleSuffix: ' – NAPL beheer', robots: 'noindex, nofollow' },
			importMap: { baseDir: here, importMapFile: join(here, 'app/(payload)/admin/importMap.js') },
		},
		// Made by `npm run generate` alone: else each start outside production, each test file too, runs a second process for it that writes into the sources.
		typescript: { autoGenerate: false, outputFile: join(here, 'payload-types.ts') },
	}),
);

/** The origins from which a signed-in browser may send; on one's own machine both names of it. */
function ownOrigins(siteUrl: string): string[] {
	return siteUrl.includes('//localhost:') ? [siteUrl, siteUrl.replace('//localhost:', '//127.0.0.1:')] : [siteUrl];
}
