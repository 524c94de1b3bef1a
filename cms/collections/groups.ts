/** The headings of the admin menu, by job. */
export const GROUPS = {
	offering: 'Aanbod',
	paths: 'Ontwikkelpaden',
	registers: 'Registers',
	quality: 'Kwaliteit',
	site: 'Website',
	settings: 'Beheer',
} as const;
