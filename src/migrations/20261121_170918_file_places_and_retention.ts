import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`calls\` ADD \`retention_never_filed_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`retention_removed_files_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`retention_filed_years\` numeric;`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`retention_log_months\` numeric;`)
  await db.run(sql`ALTER TABLE \`annexes\` ADD \`prefix\` text DEFAULT 'annexes';`)
  await db.run(sql`ALTER TABLE \`annexes\` ADD \`_objectkey\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`prefix\` text DEFAULT 'documents';`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`_objectkey\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`retention_never_filed_months\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`retention_removed_files_months\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`retention_filed_years\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`retention_log_months\`;`)
  await db.run(sql`ALTER TABLE \`annexes\` DROP COLUMN \`prefix\`;`)
  await db.run(sql`ALTER TABLE \`annexes\` DROP COLUMN \`_objectkey\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`prefix\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`_objectkey\`;`)
}
