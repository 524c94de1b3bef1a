import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

/**
 * Accounts get a state; whoever has one already is active. Roles get the dates of a deputy, sessions a device, log lines the role of
 * who did it and for whom: all empty for what is there. Links that were under way stop working, as from now on only a digest is stored.
 */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	await payload.db.updateMany({ collection: 'users', where: { accountState: { exists: false } }, data: { accountState: 'active' }, req, returning: false });
	await payload.db.updateMany({
		collection: 'users',
		where: { resetPasswordToken: { exists: true } },
		data: { resetPasswordToken: null, resetPasswordExpiration: null },
		req,
		returning: false,
	});
}

/** Nothing to take back: what is unknown to the version before is not read by it. */
export async function down(_: MigrateDownArgs): Promise<void> {}
