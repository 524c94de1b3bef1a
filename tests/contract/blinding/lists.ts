/** Doors that answer with something random or with the time, and what. Nothing else is left out of the comparison. */
export const NEVER_THE_SAME: Readonly<Record<string, string>> = {
	'users: post /logout': 'a cookie that ended a moment ago',
	'users: post /refresh-token': 'a new token, with the moment at which it ends',
};

/**
 * Doors that refuse what the test sends before they look at any record (400), whoever asks, and why that leaves nothing to be seen: what they need
 * stands in their own body, and none of it is a case. A door that comes to be and refuses likewise isn't proven, and must be asked better.
 */
export const REFUSED_UNSEEN: Readonly<Record<string, string>> = {
	'paths: post /': 'makes a new item from its own body',
	'competences: post /': 'makes a new item from its own body',
	'criteriaSets: post /': 'makes a new set from its own body',
	'rounds: post /': 'makes a new round from its own body',
	'reviewerProfiles: post /': 'makes a profile from its own body',
	'providers: post /': 'makes a new item from its own body',
	'providers: delete /': 'refused because offerings stand in its name: nothing is asked about cases',
	'regions: post /': 'makes a new item from its own body',
	'regions: delete /': 'refused because a provider stands in its name: nothing is asked about cases',
	'boards: post /': 'makes a new item from its own body',
	'schools: post /': 'makes a new item from its own body',
	'vocabulary: post /': 'makes a new item from its own body',
	'pages: post /': 'makes a new item from its own body',
	'media: post /': 'takes a file with the request',
	'bulkChanges: post /try': 'names fields and items of the catalogue',
	'bulkChanges: post /run': 'names fields and items of the catalogue',
	'users: post /forgot-password': 'asks for an address',
	'users: post /change-password': 'asks for passwords',
	'users: post /:id/ask-new-address': 'asks for an address',
	'users: post /:id/take-role': 'names a role of an account',
	'users: post /:id/name-deputy': 'names a role of an account and days',
	'users: post /:id/end-deputy': 'names a role of an account',
	'users: post /login': 'asks for an address and a password',
	'users: post /unlock': 'asks for an address',
	'users: post /': 'makes an account from its own body',
	'importRuns: get /template': 'asks for a kind; the file has columns and no rows',
	'importRuns: post /upload': 'takes a file with the request',
	'payload-query-presets: post /': 'keeps a view from its own body',
};

/** Where somebody of the same roles without an interest sees the hidden cases. Fewer, and the test would no longer look at them. */
export const SEEN_BY_THE_TWIN: readonly string[] = [
	...['qualityCases', 'reviews', 'decisions', 'objections', 'conflicts', 'evidence', 'caseLog', 'recognitions', 'mails', 'activities'].flatMap((slug) => [
		`${slug}: get /`,
		`${slug}: get /count`,
		`${slug}: get /:id`,
	]),
	...['qualityCases', 'reviews', 'decisions', 'objections', 'caseLog', 'recognitions', 'activities'].map((slug) => `${slug}: get /list-csv`),
	...['qualityCases', 'reviews', 'decisions', 'objections', 'conflicts', 'evidence', 'caseLog', 'recognitions'].map((slug) => `${slug}: post /access/:id?`),
	...[
		'declare-conflict',
		'invite',
		'send-back',
		'take-up',
		'prepare',
		'prepare-objection',
		'renew-criteria',
		'propose-measure',
		'name-substitute',
		'vote',
		'carry-over',
		'suspend-term',
		'resume-term',
		'release-alone',
	].map((verb) => `qualityCases: post /:id/${verb}`),
	'qualityCases: get /:id/askable',
	'reviews: post /:id/replace',
	'objections: post /:id/hear',
	'evidence: get /file/:filename',
	'rounds: get /:id/release',
	...['CaseList', 'Invariants', 'Mails', 'OfficeCase', 'OfficeRound', 'ReleaseProgress', 'ReviewQueue', 'ReviewScreen', 'RoundBoard', 'Tasks'].map(
		(name) => `page load${name}`,
	),
];
