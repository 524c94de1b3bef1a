import type { World } from './world.ts';

let counter = 0;

/** A number that no other row of this run has. */
export function unique(): number {
	counter += 1;
	return counter;
}

const richText = {
	root: {
		type: 'root',
		version: 1,
		direction: 'ltr' as const,
		format: '' as const,
		indent: 0,
		children: [
			{
				type: 'paragraph',
				version: 1,
				direction: 'ltr',
				format: '',
				indent: 0,
				children: [{ type: 'text', version: 1, text: 'Tekst.', format: 0, mode: 'normal', style: '', detail: 0 }],
			},
		],
	},
};

const pathText = (world: World, offerings: string[]) => ({
	title: `Pad ${unique()}`,
	summary: 'Kort.',
	description: richText,
	role: world.terms.role,
	sectors: [world.terms.sector],
	source: 'Verzonnen.',
	stages: [{ title: 'Fase', description: 'Eerst.', requiredCompetences: 1, competences: [{ competence: world.competence, offerings }] }],
});

const criteriaSet = () => ({
	title: 'Kader',
	slug: `kader-${unique()}`,
	version: 1,
	summary: 'Kort.',
	criteria: [
		{
			code: 'a',
			group: 'Inhoud',
			title: 'Naam',
			question: 'Is het zo?',
			weight: 1,
			isKnockOut: false,
			mayNotApply: false,
			levels: [{ text: 'Nee.' }, { text: 'Ja.' }],
			source: 'Verzonnen.',
		},
	],
});

/** What a client sends to make a valid item of each kind; the Local API takes the same. */
export const bodies = {
	offering: (world: Pick<World, 'terms'>, { provider, status }: { provider: string; status: 'draft' | 'published' }) => ({
		_status: status,
		title: `Aanbod ${unique()}`,
		slug: `aanbod-${unique()}`,
		provider,
		summary: 'Kort.',
		description: richText,
		learningOutcomes: [{ text: 'Analyseert.' }],
		audience: 'Leraren.',
		audienceScope: 'open' as const,
		sectors: [world.terms.sector],
		form: world.terms.form,
		modality: 'online' as const,
		language: 'nl' as const,
		level: 'starter' as const,
		contactHours: 1,
		selfStudyHours: 1,
		priceInCents: 0,
		payer: 'programme' as const,
		certificate: 'none' as const,
		evidenceLevel: 'none' as const,
		contactName: 'Loket',
		contactEmail: `geheim-${unique()}@aanbieder.example`,
	}),
	edition: (offering: string) => ({
		offering,
		code: `code-${unique()}`,
		state: 'open' as const,
		meetings: [{ date: '2027-01-12T12:00:00.000Z', from: '15:30', until: '17:30', isOnline: true }],
	}),
	path: (world: World, { status, offerings = [] }: { status: 'draft' | 'published'; offerings?: string[] }) => ({
		...pathText(world, offerings),
		_status: status,
		slug: `pad-${unique()}`,
	}),
	pathVersion: (world: World, path: string) => ({
		...pathText(world, []),
		key: `${path}/1`,
		path,
		number: 1,
		validFrom: '2027-08-01T12:00:00.000Z',
		state: 'upcoming' as const,
		whatChanged: 'Iets.',
	}),
	page: (status: 'draft' | 'published') => ({ _status: status, title: 'Pagina', slug: `pagina-${unique()}`, summary: 'Kort.', body: richText }),
	competence: () => ({ title: 'Competentie', slug: `competentie-${unique()}`, description: 'Kan iets.' }),
	criteriaSet,
	/** As the system stores one. */
	storedSet: (state: 'draft' | 'effective') => ({ ...criteriaSet(), state, revision: 0, stateSince: '2026-11-01T09:00:00.000Z' }),
	admission: ({ offering, provider }: { offering: string; provider: string }) => ({
		key: offering,
		offering,
		provider,
		state: 'waiting' as const,
		askedAt: '2026-11-20T09:00:00.000Z',
	}),
	report: (about: { item: { relationTo: 'offerings' | 'paths' | 'regions'; value: string }; provider?: string; region?: string }) => ({
		title: 'Titel',
		category: 'dates' as const,
		text: 'De datum is al geweest.',
		provider: null,
		region: null,
		state: 'open' as const,
		...about,
	}),
	visits: (offering: string) => ({ key: `bezoek-${unique()}`, offering, period: '2026-11-20', grain: 'day', kind: 'view', count: 1 }),
	visitQuery: (offering: string) => ({ key: `woord-${unique()}`, offering, month: '2026-11', query: 'rekenen', count: 9 }),
	throttle: () => ({ key: `rem-${unique()}`, count: 1, expiresAt: '2026-11-20T12:00:00.000Z' }),
	taskDigest: () => ({ key: `herinnering-${unique()}`, week: '2026-W47', known: ['x'] }),
	apiKey: (provider: string) => ({ label: 'Cursussysteem', provider, hint: 'napl_abcd', digest: `afdruk-${unique()}`, slot: `plek-${unique()}` }),
	offeringCheck: (offering: string) => ({ key: `${offering}/2027-2028`, offering, schoolYear: '2027-2028', points: ['text' as const] }),
	bulkChange: (madeBy: string) => ({ key: `wijziging-${unique()}`, madeBy, kind: 'offerings' as const, fields: ['contactName'], count: 1, changes: '[]' }),
	savedView: () => ({ title: `Weergave ${unique()}`, relatedCollection: 'offerings' as const, where: {}, columns: [] }),
	recognition: (offering: string) => ({
		key: `erkenning-${unique()}`,
		offering,
		outcome: 'refused' as const,
		validFrom: '2026-01-01T12:00:00.000Z',
		validUntil: '2027-01-01T12:00:00.000Z',
	}),
	provider: ({ isAdmitted, region }: { isAdmitted: boolean; region?: string }) => ({
		name: 'Aanbieder',
		slug: `aanbieder-${unique()}`,
		kind: 'company' as const,
		summary: 'Kort.',
		email: 'loket@aanbieder.example',
		isAdmitted,
		region: region ?? null,
	}),
	region: () => ({ name: 'Regio', slug: `regio-${unique()}`, kind: 'regional' as const, source: 'Verzonnen.' }),
	board: () => ({ code: String(10_000 + unique()), name: 'Bestuur' }),
	school: (world: World, region: string) => ({
		code: schoolCode(),
		name: 'School',
		board: world.board,
		sector: world.terms.sector,
		regions: [{ region, from: '2026-01-01T12:00:00.000Z' }],
	}),
	term: () => ({ kind: 'theme' as const, label: 'Thema', slug: `thema-${unique()}` }),
	withdrawal: () => ({ key: `pages/weg-${unique()}`, kind: 'pages', itemId: 'f'.repeat(24), reason: 'Weg.', withdrawnAt: '2026-01-01T12:00:00.000Z' }),
	plannedChange: (provider: string) => ({
		key: `offerings/${unique()}/publish`,
		kind: 'offerings',
		itemId: 'f'.repeat(24),
		title: 'Iets',
		verb: 'publish' as const,
		at: '2027-01-11T08:00:00.000Z',
		state: 'waiting' as const,
		provider,
	}),
	linkCheck: () => ({ url: `https://napl.nl/${unique()}`, state: 'alive' as const, deadDays: 0, nextCheckDay: '2027-01-01' }),
	redirect: () => ({ key: `pages/oud-${unique()}`, kind: 'pages', itemId: 'f'.repeat(24) }),
	user: (roles: { role: 'provider' | 'trainer' | 'coordinator' | 'broker' | 'editor' | 'reviewer' | 'admin'; provider?: string; region?: string }[]) => ({
		email: `iemand-${unique()}@test.example`,
		password: 'a-long-test-password',
		name: 'Iemand',
		roles,
	}),
	activity: () => ({ at: '2026-01-01T12:00:00.000Z', verb: 'create', kind: 'pages', itemId: 'f'.repeat(24) }),
	mail: () => ({
		key: `mail-${unique()}`,
		template: 'accountLocked',
		email: 'iemand@test.example',
		name: 'Iemand',
		data: '{"minutes":10}',
		state: 'failed' as const,
		attempts: 8,
	}),
	importRun: (owner: string | null) => ({ owner, kind: 'offerings' as const, state: 'checked' as const, fileName: 'aanbod.csv', total: 1, cursor: 0 }),
	importRow: (run: string, owner: string | null) => ({ run, owner, key: `rij-${unique()}`, number: 2, outcome: 'new' as const, cells: '["geheim"]' }),
	importMapping: () => ({ key: `koppeling-${unique()}`, mapping: '{}' }),
	state: () => ({ key: `feit-${unique()}`, value: 'waarde' }),
};

/** The smallest picture there is. */
export const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** What a browser sends to upload a picture. */
export function upload(fields: Record<string, unknown>): FormData {
	const form = new FormData();
	form.set('_payload', JSON.stringify(fields));
	form.set('file', new Blob([PICTURE], { type: 'image/png' }), 'plaatje.png');
	return form;
}

function schoolCode(): string {
	const number = unique();
	return `${String(number % 100).padStart(2, '0')}QZ${String(Math.floor(number / 100)).padStart(2, '0')}`;
}
