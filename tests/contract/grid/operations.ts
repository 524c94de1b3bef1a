/** What a client may ask of one row. `id` is the row, `version` one of its versions, where the collection keeps any. */
export type Row = { slug: string; id: string; version: string; patch: unknown; body: unknown };
export type Call = { method: string; path: string; body?: unknown };

type Operation = {
	/** Whether the answer names one row by its id, so that somebody else's must look like one that isn't there. */
	isById: boolean;
	/** Whether the row is no longer what it was after a success, so that the next actor needs another. */
	isRemoval: boolean;
	call: (row: Row) => Call;
};

/** A step of a case says what was on the screen; the verb of the same name elsewhere says something else. */
const seenOf = (slug: string, elsewhere: Record<string, unknown>) => (slug === 'qualityCases' ? { seen: 0 } : elsewhere);

const only = (id: string) => `where[id][equals]=${id}`;

/** Every operation that Payload's REST API offers on a collection, by the names that the tables use. */
export const OPERATIONS = {
	list: { isById: false, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}?${only(id)}` }) },
	listDraft: { isById: false, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}?draft=true&${only(id)}` }) },
	count: { isById: false, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/count?${only(id)}` }) },
	read: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}` }) },
	readDraft: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}?draft=true` }) },
	versions: { isById: false, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/versions?where[parent][equals]=${id}` }) },
	version: { isById: true, isRemoval: false, call: ({ slug, version }) => ({ method: 'GET', path: `/${slug}/versions/${version}` }) },
	restore: { isById: true, isRemoval: false, call: ({ slug, version }) => ({ method: 'POST', path: `/${slug}/versions/${version}?draft=true` }) },
	create: { isById: false, isRemoval: false, call: ({ slug, body }) => ({ method: 'POST', path: `/${slug}`, body }) },
	update: { isById: true, isRemoval: false, call: ({ slug, id, patch }) => ({ method: 'PATCH', path: `/${slug}/${id}`, body: patch }) },
	bulkUpdate: { isById: false, isRemoval: false, call: ({ slug, id, patch }) => ({ method: 'PATCH', path: `/${slug}?${only(id)}`, body: patch }) },
	duplicate: { isById: true, isRemoval: false, call: ({ slug, id, patch }) => ({ method: 'POST', path: `/${slug}/${id}/duplicate?draft=true`, body: patch }) },
	delete: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'DELETE', path: `/${slug}/${id}` }) },
	bulkDelete: { isById: false, isRemoval: true, call: ({ slug, id }) => ({ method: 'DELETE', path: `/${slug}?${only(id)}` }) },
	withdraw: {
		isById: true,
		isRemoval: true,
		call: ({ slug, id }) => ({
			method: 'POST',
			path: `/${slug}/${id}/withdraw`,
			body: { reason: 'Klopt niet meer.', ...seenOf(slug, { hasNoSuccessor: true }) },
		}),
	},
	offer: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/offer` }) },
	'take-back': { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/take-back` }) },
	admit: {
		isById: true,
		isRemoval: false,
		call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/admit`, body: { textMoment: '2026-11-20T09:00:00.000Z' } }),
	},
	'send-back': {
		isById: true,
		isRemoval: false,
		call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/send-back`, body: { reason: 'Nog niet af.', ...seenOf(slug, {}) } }),
	},
	handle: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/handle`, body: { note: 'Aangepast.' } }) },
	copy: {
		isById: true,
		isRemoval: false,
		call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/copy`, body: { requestKey: crypto.randomUUID(), editions: [], weeks: 0 } }),
	},
	places: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/places`, body: { to: 3 } }) },
	revoke: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/revoke` }) },
	undo: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/undo` }) },
	hold: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/hold` }) },
	resend: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/resend` }) },
	establish: {
		isById: true,
		isRemoval: false,
		call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/establish`, body: { validFrom: '2027-08-01', whatChanged: 'Iets.' } }),
	},
	summary: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'GET', path: `/${slug}/${id}/summary` }) },
	signOut: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/sign-out`, body: { session: null } }) },
	leave: { isById: true, isRemoval: true, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/leave`, body: { heir: null } }) },
	republish: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/republish` }) },
	archive: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/archive` }) },
	unarchive: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/unarchive` }) },
	plan: {
		isById: true,
		isRemoval: false,
		call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/plan`, body: { verb: 'publish', at: '2027-01-11T09:00' } }),
	},
	unplan: { isById: true, isRemoval: false, call: ({ slug, id }) => ({ method: 'POST', path: `/${slug}/${id}/unplan`, body: { verb: 'withdraw' } }) },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;
