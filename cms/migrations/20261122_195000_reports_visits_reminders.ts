import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

/** Reports, counts of visits and reminders are new and begin empty. Whoever has an account gets reminders, as a new account does, and may put them off. */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	await payload.db.updateMany({ collection: 'users', where: { wantsTaskMail: { exists: false } }, data: { wantsTaskMail: true }, req, returning: false });
}

/** Nothing to take back: what is unknown to the version before is not read by it. */
export async function down(_: MigrateDownArgs): Promise<void> {}
