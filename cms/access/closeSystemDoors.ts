import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { wordSavedViews } from '../savedViews.ts';
import { nobody } from './atoms.ts';
import { guardLocks } from './locks.ts';

import { refuseNestedQuestions } from './plainQuestions.ts';
import { rememberAnswers } from './rowConstraint.ts';
import { systemOnly } from './system.ts';
import { withoutConstraints } from './withoutConstraints.ts';

/** Payload's own collections that no client has any business with. Its preferences stay: each user reaches only the own ones. */
const CLOSED = ['payload-migrations', 'payload-jobs', 'payload-kv'];

/**
 * Closes what Payload leaves open to every signed-in user: its own collections, the doors that run jobs, and doors that lead nowhere.
 * Jobs run by themselves inside the cms (`jobs.autoRun`). Every collection then tells rows that are hidden from verbs that are forbidden.
 */
export async function closeSystemDoors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building;
	wordSavedViews(config.collections);
	for (const collection of config.collections) {
		if (CLOSED.includes(collection.slug)) collection.access = { ...collection.access, ...systemOnly };
		if (collection.slug === 'payload-jobs') collection.endpoints = false;
		if (collection.slug === 'payload-locked-documents') guardLocks(collection);
		if (collection.endpoints) collection.endpoints = collection.endpoints.filter((door) => leadsSomewhere(door, collection)).map(guardAccessDoor);
		collection.hooks.beforeOperation.unshift(refuseNestedQuestions);
		rememberAnswers(collection);
	}
	for (const door of config.endpoints) if (door.path === '/access') door.handler = withoutConstraints(door).handler;
	for (const global of config.globals) {
		global.access = { ...global.access, read: nobody, update: nobody };
		global.endpoints = false;
	}
	return config;
}

/** Payload puts every door on every collection; behind some is nothing but an error. */
function leadsSomewhere({ path }: Endpoint, { versions, auth }: SanitizedCollectionConfig): boolean {
	if (path.startsWith('/versions')) return Boolean(versions);
	if (path.startsWith('/verify')) return Boolean(auth?.verify);
	return !path.startsWith('/paste-url');
}

/** What one may do with a row is asked by the admin panel about rows that it shows; about a hidden one the answer is that it isn't there. */
function guardAccessDoor<Door extends Endpoint>(door: Door): Door {
	if (door.path !== '/access/:id?') return door;
	return withoutConstraints({
		...door,
		handler: async (req) => {
			const { collection, id } = req.routeParams ?? {};
			const slug = Object.values(req.payload.collections).find(({ config }) => config.slug === collection)?.config.slug;
			if (slug && id) await req.payload.findByID({ collection: slug, id: String(id), depth: 0, overrideAccess: false, user: req.user, req });
			return door.handler(req);
		},
	});
}
