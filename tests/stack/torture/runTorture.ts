/** `npm run torture [-- <kills> [<seed>]]`: kills cms or database at random moments during steps and releases, fifty times unless told otherwise, and says what came of it. */
import { buildStale } from '../../../scripts/build/build.ts';
import { torture } from './torture.ts';

const [kills = 50, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
console.log(`Torture with ${kills} kills, seed ${seed}.`);
await buildStale(console.log);
const report = await torture({ kills, seed, say: (message) => console.log(`  ${message}`) });
const broken = report.invariants.filter(({ violations }) => violations.length > 0);
const isWhole = report.releases.every(({ cases, ...once }) => Object.values(once).every((count) => count === cases));
console.log(
	`${report.kills.cms} × cms, ${report.kills.mongod} × mongod; ${report.taken} steps taken, ${report.lost.length} lost; ${report.releases.length} rounds released.`,
);
for (const lost of report.lost) console.log(`  lost: ${lost}`);
for (const release of report.releases) console.log(`  ${JSON.stringify(release)}`);
for (const { title, violations } of broken) for (const { kind, itemId, problem } of violations) console.log(`  ✗ ${title} ${kind}:${itemId} ${problem}`);
const isPassed = report.lost.length === 0 && broken.length === 0 && isWhole;
console.log(isPassed ? 'Nothing was lost or doubled.' : 'Something was lost or doubled.');
process.exit(isPassed ? 0 : 1);
