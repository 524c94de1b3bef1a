/** `npm run export -- <collection> [--format csv|xlsx|ndjson] [--out <file>] [--as <e-mail>]`: everything of a kind as a file that can be imported again. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createLocalReq, getPayload } from 'payload';
import { z } from 'zod';
import { callerPath } from './commands/callerPath.ts';
import { ImportUsageError } from './commands/importArguments.ts';
import { userByMail } from './commands/userByMail.ts';
import { IMPORT_KINDS } from './domain/import/kinds.ts';
import { exportKind } from './operations/import/exportKind.ts';
import config from './payload.config.ts';

const USAGE = `Gebruik: npm run export -- <soort> [--format csv|xlsx|ndjson] [--out <bestand>] [--as <e-mail>]\n  soort: ${IMPORT_KINDS.join(', ')}`;
const argumentsSchema = z.object({
	kind: z.enum(IMPORT_KINDS),
	format: z.enum(['csv', 'xlsx', 'ndjson']),
	out: z.string().optional(),
	as: z.string().optional(),
});

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { format: { type: 'string', default: 'csv' }, out: { type: 'string' }, as: { type: 'string' } },
	});
	const asked = argumentsSchema.safeParse({ kind: positionals[0], ...values });
	// A file named without --out would be left out unseen, and another one written.
	if (!asked.success || positionals.length > 1) throw new ImportUsageError(USAGE);
	const { kind, format, out, as } = asked.data;
	const payload = await getPayload({ config });
	const user = as ? await userByMail(payload, as) : null;
	const req = await createLocalReq(user ? { user } : {}, payload);
	const target = callerPath(out ?? `${kind}.${format}`);
	await pipeline(Readable.from(await exportKind({ req, kind, format })), createWriteStream(target));
	console.log(`Geschreven: ${target}`);
	process.exit(0);
} catch (error) {
	console.error(error instanceof ImportUsageError ? error.message : error instanceof TypeError ? USAGE : error);
	process.exit(2);
}
