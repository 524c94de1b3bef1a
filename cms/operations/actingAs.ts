import type { CollectionSlug, PayloadRequest } from 'payload';
import { assignmentsOf, idOf } from '../access/principal.ts';
import { describeRoles } from './describeRoles.ts';

type Acting = { label: string | null; onBehalfOf: string | null };

/** Where this stands in the request's context, no user acts but what it names: a provider's own system. */
export const ACTING_LABEL = 'actingLabel';

/**
 * As what somebody acts: the roles and organisations of that moment, never a name; and for whom, where the right to change this record
 * comes only from replacing a colleague. Who acts is always the deputy; a rule about who prepared and who decides must look at the actor.
 */
export async function actingAs({ req, collection, id }: { req: PayloadRequest; collection: CollectionSlug; id: string }): Promise<Acting> {
	const { user } = req;
	if (user?.collection !== 'users') return { label: labelIn(req), onBehalfOf: null };
	return { label: await labelOf({ req, user }), onBehalfOf: await replacedBy({ req, collection, id }) };
}

/** The words for an account as it was loaded for one request; an import writes thousands of lines with the same. */
const labels = new WeakMap<object, Promise<string | null>>();

function labelOf({ req, user }: { req: PayloadRequest; user: NonNullable<PayloadRequest['user']> }): Promise<string | null> {
	const known = labels.get(user);
	if (known) return known;
	const label = describeRoles({ req, roles: user.roles ?? [] }).then((roles) => roles.join(', ') || null);
	labels.set(user, label);
	label.catch(() => labels.delete(user));
	return label;
}

/** Whom the signed-in user replaces in changing this record; null where the own right suffices. */
async function replacedBy({ req, collection, id }: { req: PayloadRequest; collection: CollectionSlug; id: string }): Promise<string | null> {
	const principals = [...new Set(assignmentsOf(req.user).flatMap(({ deputyFor }) => deputyFor ?? []))];
	if (principals.length === 0 || (await mayChange({ req, collection, id, inPlaceOf: null }))) return null;
	for (const principal of principals) if (await mayChange({ req, collection, id, inPlaceOf: principal })) return principal;
	// What no role changes by itself (a verb of its own) is put down to the one that is replaced, if there is but one.
	return principals.length === 1 && ownRoles(req).length === 0 ? (principals[0] ?? null) : null;
}

/** Whether the user could change the record with the own roles and those held for one colleague. */
async function mayChange({
	req,
	collection,
	id,
	inPlaceOf,
}: {
	req: PayloadRequest;
	collection: CollectionSlug;
	id: string;
	inPlaceOf: string | null;
}): Promise<boolean> {
	const { user } = req;
	if (user?.collection !== 'users') return false;
	const roles = (user.roles ?? []).filter(({ deputyFor }) => !deputyFor || idOf(deputyFor) === inPlaceOf);
	const asked: PayloadRequest = Object.assign(Object.create(req), { user: { ...user, roles }, context: {} });
	const answer = await req.payload.collections[collection].config.access.update({ req: asked, id });
	if (typeof answer === 'boolean') return answer;
	const { totalDocs } = await req.payload.count({ collection, where: { and: [{ id: { equals: id } }, answer] }, req });
	return totalDocs > 0;
}

function ownRoles(req: PayloadRequest): unknown[] {
	return assignmentsOf(req.user).filter(({ deputyFor }) => deputyFor === null);
}

function labelIn(req: PayloadRequest): string | null {
	const label = req.context[ACTING_LABEL];
	return typeof label === 'string' ? label : null;
}
