import type { SanitizedConfig } from 'payload';
import { nobody } from './atoms.ts';
import { systemOnly } from './system.ts';

/** Payload's own collections that no client has any business with. Its preferences stay: each user reaches only the own ones. */
const CLOSED = ['payload-locked-documents', 'payload-migrations', 'payload-jobs', 'payload-kv'];

/**
 * Closes what Payload leaves open to every signed-in user: its own collections, and over HTTP the doors that run jobs.
 * Jobs run by themselves inside the cms (`jobs.autoRun`), locks are handled by Payload's own server code, which asks no access.
 */
export async function closeSystemDoors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
	const config = await building;
	for (const collection of config.collections) {
		if (!CLOSED.includes(collection.slug)) continue;
		collection.access = { ...collection.access, ...systemOnly };
		if (collection.slug === 'payload-jobs') collection.endpoints = false;
	}
	for (const global of config.globals) global.access = { ...global.access, read: nobody, update: nobody };
	return config;
}
