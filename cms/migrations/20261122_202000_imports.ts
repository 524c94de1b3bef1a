import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

/**
 * Offerings get a key that guards their code: what is there has no code yet, so each gets one that nothing else has. Schools and boards get the day on which they closed and
 * what took their place, schools their street, municipality and website: all empty for what is there.
 */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
	const options = session ? { session } : {};
	const { collections, versions } = payload.db;
	const voidKey = { $concat: ['void:', { $toString: '$_id' }] };
	const voidKeyOfParent = { $concat: ['void:', { $toString: '$parent' }] };
	await collections['offerings']?.collection.updateMany({ key: { $exists: false } }, [{ $set: { key: voidKey } }], options);
	await versions['offerings']?.collection.updateMany({ 'version.key': { $exists: false } }, [{ $set: { 'version.key': voidKeyOfParent } }], options);
}

/** Nothing to take back: what is unknown to the version before is not read by it. */
export async function down(_: MigrateDownArgs): Promise<void> {}
