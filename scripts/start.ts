/** `npm start` and `npm run dev`: everything that the catalogue needs, on one port. README says what it does, step by step. */
import { join } from 'node:path';
import { buildStale } from './build/build.ts';
import { StartError } from './start/StartError.ts';
import { readSettings } from './start/settings.ts';
import { END_SIGNALS, startStack } from './start/stack.ts';

const isDevelopment = process.argv.includes('--dev');
const startedAt = Date.now();
const say = (message: string) => console.log(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${message}`);

try {
	const settings = readSettings(process.env);
	const stack = await startStack({ settings, isDevelopment, say, build: isDevelopment ? async () => {} : () => buildStale(say) });
	let isStopping = false;
	// A signal may come twice, from the terminal and from npm; the second must not cut the stopping short.
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		say('Stoppen …');
		await stack.stop();
		say('Gestopt.');
		process.exit(0);
	};
	for (const signal of END_SIGNALS) process.on(signal, stop);
	say('Klaar.');
	console.log(
		`\n  Catalogus   ${stack.url}/\n  Beheer      ${stack.url}/admin\n  Toestand    ${stack.url}/healthz\n  Logboeken   ${join(settings.DATA_DIR, 'logs')}\n`,
	);
	if (stack.signIns.length > 0) {
		console.log('  Voorbeeldaccounts (alleen voor deze voorbeeldinhoud), wachtwoord voor alle: ' + stack.password);
		for (const { email, roles } of stack.signIns) console.log(`    ${email.padEnd(36)} ${roles}`);
		console.log('');
	}
	console.log('  Ctrl-C stopt alles.');
} catch (error) {
	if (!(error instanceof StartError)) throw error;
	console.error(`\n${error.message}`);
	process.exit(1);
}
