import type { JobsConfig } from 'payload';
import { announceDecisions } from './announceDecisions.ts';
import { askNewPassword } from './askNewPassword.ts';
import { checkLinks } from './checkLinks.ts';
import { endDeputies } from './endDeputies.ts';
import { eraseImports } from './eraseImports.ts';
import { eraseMails } from './eraseMails.ts';
import { followChange } from './followChange.ts';
import { followImport } from './followImport.ts';
import { forget } from './forget.ts';
import { importWork } from './importWork.ts';
import { mailTasks } from './mailTasks.ts';
import { noteLinksOf } from './noteLinksOf.ts';
import { openVoting } from './openVoting.ts';
import { passBoundaries } from './passBoundaries.ts';
import { refreshSite } from './refreshSite.ts';
import { releaseRound } from './releaseRound.ts';
import { remindOfTerms } from './remindOfTerms.ts';
import { remindReviewers } from './remindReviewers.ts';
import { reopenCriteria } from './reopenCriteria.ts';
import { runPlans } from './runPlans.ts';
import { sealLog } from './sealLog.ts';
import { sendMail } from './sendMail.ts';
import { tendCases } from './tendCases.ts';
import { tendJobs } from './tendJobs.ts';

/** What may fail and be tried again. Jobs run only inside the cms server, in one of its processes at a time. */
export const jobs: JobsConfig = {
	tasks: [
		followChange,
		refreshSite,
		passBoundaries,
		importWork,
		followImport,
		eraseImports,
		sendMail,
		eraseMails,
		askNewPassword,
		endDeputies,
		forget,
		mailTasks,
		remindReviewers,
		runPlans,
		sealLog,
		remindOfTerms,
		openVoting,
		checkLinks,
		noteLinksOf,
		releaseRound,
		announceDecisions,
		reopenCriteria,
		tendCases,
	],
	deleteJobOnComplete: true,
	autoRun: [{ cron: '* * * * * *', queue: 'default', limit: 100, silent: true }],
	shouldAutoRun: tendJobs,
	access: { run: () => false, queue: () => false, cancel: () => false },
};
