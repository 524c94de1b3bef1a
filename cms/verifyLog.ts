/** `npm run log:verify`: goes through the log of all cases, link by link and seal by seal, and names the first that doesn't hold. */
import { getPayload } from 'payload';
import { verifyLog } from './operations/lifecycle/verifyLog.ts';
import config from './payload.config.ts';

const payload = await getPayload({ config });
const broken = await verifyLog(payload);
if (broken) console.error(`De eerste schakel die niet klopt: ${broken.key}. ${broken.problem}`);
else console.log('Het logboek klopt, van de eerste stap tot de laatste.');
process.exit(broken ? 1 : 0);
