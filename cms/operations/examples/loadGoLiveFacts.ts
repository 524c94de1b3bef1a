import type { PayloadRequest, Where } from 'payload';
import type { GoLiveFacts, Share } from '../../domain/goLive/steps.ts';
import type { Role } from '../../domain/shared/roles.ts';
import type { ExampleKind } from './exampleKinds.ts';

/** Counts what is real and what is example. Only counts leave here, so that whoever may see the check list learns nothing about any item. */
export async function loadGoLiveFacts({
	req,
	isProduction,
	sendsMail,
}: {
	req: PayloadRequest;
	isProduction: boolean;
	sendsMail: boolean;
}): Promise<GoLiveFacts> {
	const { payload } = req;
	const count = async (collection: ExampleKind, where: Where) => (await payload.count({ collection, where, req })).totalDocs;
	const share = async (collection: ExampleKind, extra: Where = {}): Promise<Share> => ({
		real: await count(collection, { and: [{ isExample: { not_equals: true } }, extra] }),
		examples: await count(collection, { and: [{ isExample: { equals: true } }, extra] }),
	});
	const holders = (role: Role) => count('users', { and: [{ isExample: { not_equals: true } }, { 'roles.role': { equals: role } }] });
	const live: Where = { _status: { equals: 'published' } };
	const { totalDocs: unconfirmedRegions } = await payload.count({ collection: 'regions', where: { isConfirmed: { not_equals: true } }, req });
	return {
		isProduction,
		sendsMail,
		administrators: await holders('admin'),
		editors: await holders('editor'),
		pages: await share('pages', live),
		boards: await share('boards'),
		schools: await share('schools'),
		competences: await share('competences'),
		paths: await share('paths', live),
		criteriaSets: await share('criteriaSets', { state: { equals: 'effective' } }),
		providers: await share('providers'),
		offerings: await share('offerings', live),
		exampleAccounts: await count('users', { isExample: { equals: true } }),
		unconfirmedRegions,
	};
}
