/**
 * The first step of every command, in plain JavaScript so that any Node from 20 on can take it:
 * installs what is missing and hands over to the Node of the repository (24), which runs TypeScript as it is.
 *
 *     node scripts/bootstrap.mjs scripts/start.ts --dev
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-from');
const node = join(root, 'node_modules', '.bin', 'node');
const lock = createHash('sha256')
	.update(readFileSync(join(root, 'package-lock.json')))
	.digest('hex');

if (!existsSync(node) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.error('Afhankelijkheden installeren (npm ci); dat duurt een à twee minuten …');
	const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	if ((await runAndTick('npm', args)) !== 0) {
		console.error('Installeren lukte niet. Controleer of npm het pakketregister kan bereiken en probeer het opnieuw.');
		process.exit(1);
	}
	writeFileSync(stamp, lock);
}

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
	console.error('Geef een script op, bijvoorbeeld: node scripts/bootstrap.mjs scripts/start.ts');
	process.exit(2);
}
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, entry), ...args], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}` },
});
// Ctrl-C reaches the child too, because it shares the terminal; this process only waits for its answer.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** Runs a command to its end and says every ten seconds how long it has been at it. */
function runAndTick(command, args) {
	const startedAt = Date.now();
	const ticking = setInterval(() => console.error(`  … ${Math.round((Date.now() - startedAt) / 1000)} s`), 10_000);
	return new Promise((resolve) => {
		const running = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
		running.once('error', () => resolve(127));
		running.once('exit', (code) => resolve(code ?? 1));
	}).finally(() => clearInterval(ticking));
}
