import { admissionsSentBack } from './admissionsSentBack.ts';
import { admissionsWaiting } from './admissionsWaiting.ts';
import { casesSubmitted } from './casesSubmitted.ts';
import { casesToDecide } from './casesToDecide.ts';
import { casesWithoutReviewers } from './casesWithoutReviewers.ts';
import { conditionsDue } from './conditionsDue.ts';
import { conditionsOverdue } from './conditionsOverdue.ts';
import { criteriaProposed } from './criteriaProposed.ts';
import { deadLinks } from './deadLinks.ts';
import { editionsPast } from './editionsPast.ts';
import { editionsPastDeadline } from './editionsPastDeadline.ts';
import { editionsStillPlanned } from './editionsStillPlanned.ts';
import { firstOffering } from './firstOffering.ts';
import { offeringsWithoutEdition } from './offeringsWithoutEdition.ts';
import { ownCases } from './ownCases.ts';
import { plansFailed } from './plansFailed.ts';
import { recognitionsEnding } from './recognitionsEnding.ts';
import { reopeningsLate } from './reopeningsLate.ts';
import { reportsOpen } from './reportsOpen.ts';
import { reviewsDisputed } from './reviewsDisputed.ts';
import { reviewsLate } from './reviewsLate.ts';
import { reviewsWaiting } from './reviewsWaiting.ts';
import { roundsWaiting } from './roundsWaiting.ts';
import { staleNationalContent } from './staleNationalContent.ts';
import { staleOfferings } from './staleOfferings.ts';
import type { TaskSource } from './task.ts';
import { unfinishedDrafts } from './unfinishedDrafts.ts';
import { votesWaiting } from './votesWaiting.ts';
import { waitingDrafts } from './waitingDrafts.ts';

/** All that can wait for somebody. Of two tasks for the same day the one whose source stands first comes first. */
export const TASK_SOURCES: readonly TaskSource[] = [
	admissionsWaiting,
	admissionsSentBack,
	ownCases,
	casesSubmitted,
	reviewsWaiting,
	reviewsDisputed,
	reviewsLate,
	casesToDecide,
	reopeningsLate,
	votesWaiting,
	reportsOpen,
	roundsWaiting,
	casesWithoutReviewers,
	criteriaProposed,
	plansFailed,
	conditionsDue,
	conditionsOverdue,
	recognitionsEnding,
	editionsPastDeadline,
	editionsStillPlanned,
	editionsPast,
	waitingDrafts,
	deadLinks,
	offeringsWithoutEdition,
	firstOffering,
	unfinishedDrafts,
	staleOfferings,
	...staleNationalContent,
];
