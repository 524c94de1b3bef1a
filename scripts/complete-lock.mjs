/**
 * `npm run lock`: completes `package-lock.json` after a dependency changed.
 * A registry that does not (yet) serve the builds of a package for other platforms makes npm leave them out of the lock,
 * and then `npm ci` refuses the lock. They are optional and only installed where they fit, so name and version suffice.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = { linux: 'linux', darwin: 'darwin', win32: 'win32', windows: 'win32', android: 'android', freebsd: 'freebsd', openharmony: 'openharmony' };
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`] || !/^\d/.test(version)) continue;
		const parts = name.split(/[-/]/);
		const os = parts.map((part) => OS[part]).find(Boolean);
		const cpu = parts.find((part) => CPU.includes(part)) ?? (parts.includes('wasm32') ? 'wasm32' : undefined);
		lock.packages[`node_modules/${name}`] = {
			version,
			...(cpu ? { cpu: [cpu] } : {}),
			...(entry.dev ? { dev: true } : {}),
			optional: true,
			...(os ? { os: [os] } : {}),
		};
		added.push(`${name}@${version}`);
	}
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added: ${added.join(', ')}` : 'Complete.');
