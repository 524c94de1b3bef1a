import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

/** The mails that went to an address so far, oldest first; the platform writes them as files in the data folder of the run. */
export async function mailsOf(address: string): Promise<Email[]> {
	const folder = join(process.env['E2E_DATA_DIR'] ?? '', 'mail');
	const names = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => name.includes(address))
				.sort()
		: [];
	return Promise.all(names.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
}
