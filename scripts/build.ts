/** `npm run build`: builds cms and site where they are older than their sources. `npm start` does this by itself; production does it once, before its servers start. */
import { buildStale } from './build/build.ts';

await buildStale(console.log);
