/** How many items of a kind are real and how many are examples. */
export type Share = { real: number; examples: number };

/** What an installation knows of itself on the way from examples to real content. */
export type GoLiveFacts = {
	isProduction: boolean;
	sendsMail: boolean;
	/** Administrators that are no example. */
	administrators: number;
	editors: number;
	pages: Share;
	boards: Share;
	schools: Share;
	competences: Share;
	paths: Share;
	/** Criteria sets in effect. */
	criteriaSets: Share;
	providers: Share;
	offerings: Share;
	/** Accounts for trying things out. */
	exampleAccounts: number;
	/** Regions whose facts nobody has confirmed yet. */
	unconfirmedRegions: number;
};

/** One step: what to do, why, whether it is done, how far it is, and where in the admin it is done; null where it is done on the command line. */
export type GoLiveStep = { title: string; how: string; isDone: boolean; detail: string; path: string | null };

/** The way from the example to real content, in the order in which it goes best. */
export function goLiveSteps(facts: GoLiveFacts): GoLiveStep[] {
	return [
		{
			title: 'Een echte beheerder en redacteur',
			how: 'Maak de eerste beheerder met npm run admin. Die nodigt de redactie uit; zij nodigen de rest uit.',
			isDone: facts.administrators > 0 && facts.editors > 0,
			detail: `${countOf(facts.administrators, 'beheerder', 'beheerders')}, ${countOf(facts.editors, 'redacteur', 'redacteuren')}`,
			path: '/collections/users',
		},
		{
			title: 'E-mail gaat echt de deur uit',
			how: 'Geef SMTP_URL op. Zonder die instelling worden berichten alleen als bestand bewaard.',
			isDone: facts.sendsMail,
			detail: facts.sendsMail ? 'Berichten gaan naar een mailserver' : 'Berichten worden als bestand bewaard',
			path: null,
		},
		{
			title: "Onderwijsregio's bevestigd",
			how: 'Loop de regio’s na met de officiële lijst en vink ze aan als bevestigd.',
			isDone: facts.unconfirmedRegions === 0,
			detail: facts.unconfirmedRegions === 0 ? 'Alle regio’s zijn bevestigd' : `${facts.unconfirmedRegions} nog niet bevestigd`,
			path: '/collections/regions?where[isConfirmed][equals]=false',
		},
		replaced({ title: 'Besturen geladen', how: 'Importeer het bestand met bevoegde gezagen van DUO.', path: '/collections/boards', share: facts.boards }),
		replaced({ title: 'Scholen geladen', how: 'Importeer het bestand met vestigingen van DUO.', path: '/collections/schools', share: facts.schools }),
		replaced({ title: 'Competenties', how: 'Schrijf of importeer de vastgestelde competenties.', path: '/collections/competences', share: facts.competences }),
		replaced({ title: 'Ontwikkelpaden', how: 'Schrijf de vastgestelde paden en publiceer ze.', path: '/collections/paths', share: facts.paths }),
		replaced({
			title: 'Kwaliteitscriteria',
			how: 'Laad de vastgestelde criteria als nieuwe set; een commissielid stemt ermee in.',
			path: '/collections/criteriaSets',
			share: facts.criteriaSets,
		}),
		replaced({ title: 'Aanbieders', how: 'Neem de eerste aanbieders op en nodig hun mensen uit.', path: '/collections/providers', share: facts.providers }),
		replaced({ title: 'Aanbod', how: 'Aanbieders voeren hun aanbod in of importeren het.', path: '/collections/offerings', share: facts.offerings }),
		replaced({
			title: "Pagina's herschreven",
			how: 'Vervang de voorbeeldteksten over privacy, toegankelijkheid en contact en haal het vinkje Voorbeeld weg.',
			path: '/collections/pages',
			share: facts.pages,
			mayNotHaveExamples: true,
		}),
		{
			title: 'Voorbeelden verwijderd',
			how: 'Begin npm run remove-examples. Verwijst iets echts nog naar een voorbeeld, dan verandert er niets en hoort u wat.',
			isDone: examplesLeft(facts) === 0,
			detail: examplesLeft(facts) === 0 ? 'Er staan geen voorbeelden meer' : `Nog ${examplesLeft(facts)} voorbeelden, accounts meegeteld`,
			path: null,
		},
		{
			title: 'Productie aangezet',
			how: 'Zet NAPL_ENV op production. De start weigert dan voorbeelden en instellingen die ontbreken.',
			isDone: facts.isProduction,
			detail: facts.isProduction ? 'Deze installatie draait als productie' : 'Deze installatie draait als voorbeeld',
			path: null,
		},
	];
}

type Replaced = { title: string; how: string; path: string; share: Share; mayNotHaveExamples?: boolean };

function replaced({ title, how, path, share, mayNotHaveExamples = false }: Replaced): GoLiveStep {
	return { title, how, path, isDone: share.real > 0 && !(mayNotHaveExamples && share.examples > 0), detail: `${share.real} echt, ${share.examples} voorbeeld` };
}

function examplesLeft({ pages, boards, schools, competences, paths, criteriaSets, providers, offerings, exampleAccounts }: GoLiveFacts): number {
	const shares = [pages, boards, schools, competences, paths, criteriaSets, providers, offerings];
	return shares.reduce((sum, { examples }) => sum + examples, exampleAccounts);
}

function countOf(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
