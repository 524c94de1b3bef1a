import type { Access, SanitizedConfig } from 'payload';
import { nobody } from './atoms.ts';
import { rememberAnswers } from './rowConstraint.ts';
import { systemOnly } from './system.ts';

/** Payload's own collections that no client has any business with. Its preferences stay: each user reaches only the own ones. */
const CLOSED = ['payload-migrations', 'payload-jobs', 'payload-kv'];

/** Over HTTP only one's own locks, which the admin panel lifts when one leaves a document. */
const ownLocks: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false);

/** Inside the server the admin panel also asks whose lock it is, to say so on screen. */
const ownLocksOrInside: Access = (args) => (args.req.payloadAPI === 'local' ? Boolean(args.req.user) : ownLocks(args));

/**
 * Closes what Payload leaves open to every signed-in user: its own collections, and over HTTP the doors that run jobs.
 * Jobs run by themselves inside the cms (`jobs.autoRun`). Every collection then tells rows that are hidden from verbs that are forbidden.
 */
export async function closeSystemDoors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building;
	for (const collection of config.collections) {
		if (CLOSED.includes(collection.slug)) collection.access = { ...collection.access, ...systemOnly };
		if (collection.slug === 'payload-jobs') collection.endpoints = false;
		if (collection.slug === 'payload-locked-documents') {
			collection.access = { ...collection.access, create: nobody, read: ownLocksOrInside, update: ownLocks, delete: ownLocks };
		}
		rememberAnswers(collection);
	}
	for (const global of config.globals) global.access = { ...global.access, read: nobody, update: nobody };
	return config;
}
