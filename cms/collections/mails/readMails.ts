import { allOf, hasRole, type Rule } from '../../access/atoms.ts';
import { whereInterested } from '../../access/conflicts.ts';
import type { TemplateName } from '../../mail/templates.ts';

/** Mails about accounts, first items and plans: they tell nothing of a case. Any other kind is kept from whoever has an interest. */
const WITHOUT_CASE: TemplateName[] = [
	'invitation',
	'passwordReset',
	'passwordChanged',
	'accountLocked',
	'addressConfirm',
	'addressAsked',
	'addressChanged',
	'addressTaken',
	'organisationUnattended',
	'workInherited',
	'admissionWaiting',
	'admissionAdmitted',
	'admissionSentBack',
	'planFailed',
	'planDropped',
];

/** An administrator with an interest in cases learns from no mail, of whatever kind, to whom something was written about one; digests name tasks too. */
const withoutCases = whereInterested({ template: { in: WITHOUT_CASE } });

/** Who reads the outbox: administrators. */
export const readMails: Rule = allOf(hasRole('admin'), withoutCases);
