import { z } from 'zod';
import { type Answer, ask, listDocs } from './http.ts';

export const KINDS = ['offerings', 'paths', 'pages'] as const;
export type Kind = (typeof KINDS)[number];
type Headers = Record<string, string>;
type Fields = Record<string, unknown>;
type Item = { kind: Kind; id: string };
type NewItem = { kind: Kind; slug: string; text: string; status: 'draft' | 'published'; offerings?: readonly string[] };

const OWN = ['id', 'slug', 'title', 'createdAt', 'updatedAt', 'publishedAt', '_status', 'isExample'];
const REASON = 'Dit wordt niet meer gegeven.';
const stagesSchema = z.array(z.looseObject({ competences: z.array(z.looseObject({})) }));
const created = z.object({ doc: z.object({ id: z.string() }) });

/** Where items of a kind are read, by their slug. */
export const ADDRESS = { offerings: '/aanbod/', paths: '/paden/', pages: '/' } as const;

export type Desk = ReturnType<typeof openDesk>;

/** What the tests do with editorial items, over HTTP, as whoever `headersOf` signs in. */
export function openDesk({ url, headersOf }: { url: string; headersOf: (kind: Kind) => Headers }) {
	const templates = new Map<Kind, Fields>();
	const send = ({ kind, method, path, body }: { kind: Kind; method: string; path: string; body?: unknown }): Promise<Answer> =>
		ask(`${url}/api/${kind}${path}`, { method, headers: headersOf(kind), body });
	const templateOf = async (kind: Kind): Promise<Fields> => {
		const template = templates.get(kind) ?? (await readTemplate({ url, kind, headers: headersOf(kind) }));
		templates.set(kind, template);
		return template;
	};
	return {
		/** Anything at the door of a kind. */
		send,
		/** A new item with a text, a path with these offerings in it; returns its id. */
		create: async ({ kind, slug, text, status, offerings = [] }: NewItem): Promise<string> => {
			const template = withOfferings({ fields: await templateOf(kind), offerings });
			const fields = { ...template, ...textsOf({ kind, text }), slug, _status: status };
			const answer = await send({ kind, method: 'POST', path: status === 'draft' ? '?draft=true' : '', body: fields });
			if (answer.status !== 201) throw new Error(`Creating ${kind}/${slug} answered ${answer.status}: ${answer.text}`);
			return created.parse(JSON.parse(answer.text)).doc.id;
		},
		/** Saves a draft beside what is live. */
		saveDraft: ({ kind, id, text, slug }: Item & { text: string; slug?: string }) =>
			send({ kind, method: 'PATCH', path: `/${id}?draft=true`, body: { ...textsOf({ kind, text }), ...(slug ? { slug } : {}), _status: 'draft' } }),
		/** Puts the latest text live, or a new one where it is given. */
		publish: ({ kind, id, text, slug }: Item & { text?: string; slug?: string }) =>
			send({ kind, method: 'PATCH', path: `/${id}`, body: { ...(text ? textsOf({ kind, text }) : {}), ...(slug ? { slug } : {}), _status: 'published' } }),
		unpublish: ({ kind, id }: Item) => send({ kind, method: 'PATCH', path: `/${id}`, body: { _status: 'draft' } }),
		withdraw: ({ kind, id }: Item) => send({ kind, method: 'POST', path: `/${id}/withdraw`, body: { reason: REASON, hasNoSuccessor: true } }),
		republish: ({ kind, id }: Item) => send({ kind, method: 'POST', path: `/${id}/republish` }),
		remove: ({ kind, id }: Item) => send({ kind, method: 'DELETE', path: `/${id}` }),
	};
}

/** The fields of an item of the example content that the signed-in person may change, without what is its own. */
async function readTemplate({ url, kind, headers }: { url: string; kind: Kind; headers: Headers }): Promise<Fields> {
	const where = kind === 'offerings' ? '&where[provider.slug][equals]=leerhuis-de-waterlijn' : '';
	const [doc] = await listDocs(`${url}/api/${kind}?limit=1&depth=0${where}`, headers);
	if (!doc) throw new Error(`The example content has no ${kind}`);
	return Object.fromEntries(Object.entries(doc).filter(([name]) => !OWN.includes(name)));
}

/** A path of which every competence can be worked on with these offerings; other items have no stages. */
function withOfferings({ fields, offerings }: { fields: Fields; offerings: readonly string[] }): Fields {
	const stages = stagesSchema.safeParse(fields['stages']);
	if (!stages.success) return fields;
	return { ...fields, stages: stages.data.map((stage) => ({ ...stage, competences: stage.competences.map((row) => ({ ...row, offerings })) })) };
}

/** The text in each field that a visitor may come to see. */
function textsOf({ kind, text }: { kind: Kind; text: string }): Fields {
	const shared = { title: `Proef ${text}`, summary: `Kort over ${text}.` };
	if (kind === 'pages') return { ...shared, body: richText(`Alles over ${text}.`) };
	if (kind === 'paths') return { ...shared, description: richText(`Alles over ${text}.`), source: `Bron ${text}` };
	return {
		...shared,
		description: richText(`Alles over ${text}.`),
		audience: `Wie ${text} wil.`,
		learningOutcomes: [{ text: `Past ${text} toe.` }],
		contactName: `Loket ${text}`,
		evidenceSources: [{ title: `Boek ${text}` }],
	};
}

/** One paragraph as the editor of the admin panel saves it. */
function richText(text: string) {
	const node = { version: 1, direction: 'ltr', format: '', indent: 0 };
	const leaf = { type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 };
	return { root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', textFormat: 0, textStyle: '', children: [leaf] }] } };
}
