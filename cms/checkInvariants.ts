/** `npm run invariants`: proves on this database what must always hold of cases, their log and their files. Lists what doesn't. */
import { getPayload } from 'payload';
import { now } from './env.ts';
import { checkInvariants } from './operations/invariants/checkInvariants.ts';
import config from './payload.config.ts';

const payload = await getPayload({ config });
const report = await checkInvariants({ payload, moment: now() });
for (const { title, violations } of report) {
	console.log(`${violations.length === 0 ? '✓' : '✗'} ${title}`);
	for (const { kind, itemId, problem } of violations) console.log(`    ${kind}:${itemId} ${problem}`);
}
process.exit(report.every(({ violations }) => violations.length === 0) ? 0 : 1);
