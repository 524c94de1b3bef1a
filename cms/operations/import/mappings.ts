import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { providerIdsOf } from '../../access/principal.ts';
import { foldText } from '../../domain/import/foldText.ts';
import { type ImportKind, KINDS } from '../../domain/import/kinds.ts';
import { isColumnOf, type Mapping } from '../../domain/import/matchHeaders.ts';

type File = { req: PayloadRequest; kind: ImportKind; headers: readonly string[] };

/** How somebody, or a colleague at the same provider, mapped a file with these headers before; empty where nobody did. */
export async function recallMapping({ req, kind, headers }: File): Promise<Mapping> {
	const { docs } = await req.payload.find({
		collection: 'importMappings',
		where: { key: { equals: keyOf({ req, kind, headers }) } },
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	const known = docs[0] ? z.record(z.string(), z.string().nullable()).safeParse(JSON.parse(docs[0].mapping)) : null;
	if (!known?.success) return {};
	// A column may have got another name since.
	return Object.fromEntries(Object.entries(known.data).filter(([, column]) => column === null || isColumnOf(KINDS[kind], column)));
}

/** Keeps a mapping for the next file with the same headers. */
export async function rememberMapping({ req, kind, headers, mapping }: File & { mapping: Mapping }): Promise<void> {
	const key = keyOf({ req, kind, headers });
	const data = { mapping: JSON.stringify(mapping) };
	const updated = await req.payload.db.updateOne({ collection: 'importMappings', where: { key: { equals: key } }, data, req });
	if (!updated) await req.payload.create({ collection: 'importMappings', data: { key, owner: req.user?.id ?? null, ...data }, depth: 0, req });
}

function keyOf({ req, kind, headers }: File): string {
	const [provider, ...others] = providerIdsOf(req.user, 'provider');
	const whose = provider && others.length === 0 ? `provider:${provider}` : `user:${req.user?.id ?? 'system'}`;
	const digest = createHash('sha256').update(headers.map(foldText).sort().join('\n')).digest('hex').slice(0, 32);
	return `${whose}/${kind}/${digest}`;
}
