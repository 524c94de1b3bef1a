/** Words of Payload's own screens that its Dutch lacks, or says as nobody would. */
export const adminWords = {
	general: { payloadSettings: 'Weergave', noLabel: '–', or: 'of', true: 'Ja', false: 'Nee' },
	version: {
		aboutToUnpublishSelection: 'U staat op het punt om {{label}} in de selectie te depubliceren. Weet u het zeker?',
		compareVersions: 'Versies vergelijken',
		currentDraft: 'Dit concept',
		currentlyPublished: 'nu live',
		currentlyViewing: 'U bekijkt',
		currentPublishedVersion: 'De versie die live staat',
		previouslyDraft: 'Was een concept',
		previousVersion: 'Eerdere versie',
		restoreThisVersion: 'Deze versie terugzetten',
		unpublish: 'Depubliceren',
	},
} as const;
