import { startTestStack } from '../fixtures/stack.ts';

/** Browser tests run against `BASE_URL` where it is given, else against all parts started for them. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
	if (process.env['BASE_URL']) return undefined;
	const stack = await startTestStack();
	process.env['BASE_URL'] = stack.url;
	process.env['E2E_DATA_DIR'] = stack.dataDir;
	return () => stack.stop();
}
