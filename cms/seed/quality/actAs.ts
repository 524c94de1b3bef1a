import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { providerIdsOf } from '../../access/principal.ts';
import type { TransitionOutcome } from '../../operations/lifecycle/transition.ts';
import { WITHOUT_MAIL } from '../../operations/queueMail.ts';
import type { User } from '../../payload-types.ts';

/** The example people, each with requests of the own; nobody gets mail about what happened before the installation was there. */
export type Actors = {
	/** A request of the person whose address begins so: `secretaris`, `beoordelaar2`. */
	as: (name: string) => Promise<PayloadRequest>;
	/** A request of somebody of a provider. */
	ofProvider: (provider: string) => Promise<PayloadRequest>;
	idOf: (name: string) => string;
};

/** Loads the example people. Throws where one that is asked for isn't there. */
export async function loadActors(payload: Payload): Promise<Actors> {
	const { docs } = await payload.find({ collection: 'users', where: { isExample: { equals: true } }, depth: 0, limit: 0, pagination: false });
	const requestOf = (user: User | undefined, who: string): Promise<PayloadRequest> => {
		if (!user) throw new Error(`The example has no ${who}`);
		return createLocalReq({ user: { ...user, collection: 'users' }, context: { [WITHOUT_MAIL]: true } }, payload);
	};
	const named = (name: string) => docs.find(({ email }) => email.startsWith(`${name}@`));
	return {
		as: (name) => requestOf(named(name), name),
		ofProvider: (provider) =>
			requestOf(
				docs.find((user) => providerIdsOf({ ...user, collection: 'users' }, 'provider').includes(provider)),
				`person of provider ${provider}`,
			),
		idOf: (name) => named(name)?.id ?? '',
	};
}

/** Throws where a step of the example was refused: the plan in `content/quality` doesn't fit the rules any more. */
export function mustTake(what: string, outcome: TransitionOutcome | { ok: true } | { ok: false; code: string; message: string }): void {
	if (!outcome.ok) throw new Error(`The example can't ${what}: ${outcome.code} ${outcome.message}`);
}
