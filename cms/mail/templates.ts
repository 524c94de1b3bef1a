import { accountLocked } from './templates/accountLocked.ts';
import { addressAsked } from './templates/addressAsked.ts';
import { addressChanged } from './templates/addressChanged.ts';
import { addressConfirm } from './templates/addressConfirm.ts';
import { addressTaken } from './templates/addressTaken.ts';
import { admissionAdmitted } from './templates/admissionAdmitted.ts';
import { admissionSentBack } from './templates/admissionSentBack.ts';
import { admissionWaiting } from './templates/admissionWaiting.ts';

import { caseDecided } from './templates/caseDecided.ts';
import { caseFactsAsked } from './templates/caseFactsAsked.ts';
import { caseLapsed } from './templates/caseLapsed.ts';
import { caseNewCriteria } from './templates/caseNewCriteria.ts';
import { caseProposalVoid } from './templates/caseProposalVoid.ts';
import { caseReopened } from './templates/caseReopened.ts';
import { caseSentBack } from './templates/caseSentBack.ts';
import { caseSubmitted } from './templates/caseSubmitted.ts';
import { caseSubstitute } from './templates/caseSubstitute.ts';
import { caseTakenUp } from './templates/caseTakenUp.ts';

import { conditionDue } from './templates/conditionDue.ts';
import { conditionOverdue } from './templates/conditionOverdue.ts';
import { criteriaAgreed } from './templates/criteriaAgreed.ts';
import { criteriaProposed } from './templates/criteriaProposed.ts';
import { criteriaReturned } from './templates/criteriaReturned.ts';
import { decidingStarted } from './templates/decidingStarted.ts';

import { invitation } from './templates/invitation.ts';
import { objectionReceived } from './templates/objectionReceived.ts';
import { organisationUnattended } from './templates/organisationUnattended.ts';
import { passwordChanged } from './templates/passwordChanged.ts';
import { passwordReset } from './templates/passwordReset.ts';
import { planDropped } from './templates/planDropped.ts';
import { planFailed } from './templates/planFailed.ts';
import { recognitionEnding } from './templates/recognitionEnding.ts';
import { reviewFellAway } from './templates/reviewFellAway.ts';
import { reviewInvited } from './templates/reviewInvited.ts';
import { reviewLate } from './templates/reviewLate.ts';
import { reviewReplaced } from './templates/reviewReplaced.ts';
import { reviewSetAside } from './templates/reviewSetAside.ts';
import { roundRescheduled } from './templates/roundRescheduled.ts';
import { scoringStarted } from './templates/scoringStarted.ts';
import { stalemate } from './templates/stalemate.ts';
import { substituteNeeded } from './templates/substituteNeeded.ts';
import { tasksDigest } from './templates/tasksDigest.ts';
import { voteOpen } from './templates/voteOpen.ts';
import { workInherited } from './templates/workInherited.ts';

/** Every kind of mail by name, in the order of the preview. A new one is a file in `templates/` and a row here. */
export const MAIL_TEMPLATES = {
	invitation,
	passwordReset,
	passwordChanged,
	accountLocked,
	addressConfirm,
	addressAsked,
	addressChanged,
	addressTaken,
	organisationUnattended,
	workInherited,
	admissionWaiting,
	admissionAdmitted,
	admissionSentBack,
	caseSubmitted,
	caseSentBack,
	caseTakenUp,
	caseReopened,
	caseLapsed,
	caseProposalVoid,
	caseNewCriteria,
	objectionReceived,
	criteriaProposed,
	criteriaReturned,
	criteriaAgreed,
	reviewInvited,
	reviewReplaced,
	reviewFellAway,
	reviewSetAside,
	scoringStarted,
	roundRescheduled,
	decidingStarted,
	reviewLate,
	recognitionEnding,
	conditionDue,
	conditionOverdue,
	tasksDigest,
	planFailed,
	planDropped,
	caseFactsAsked,
	voteOpen,
	stalemate,
	substituteNeeded,
	caseSubstitute,
	caseDecided,
} as const;

export type TemplateName = keyof typeof MAIL_TEMPLATES;

/** Whether a text names a kind of mail. */
export function isTemplateName(name: string): name is TemplateName {
	return Object.hasOwn(MAIL_TEMPLATES, name);
}
