import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`round\` numeric NOT NULL,
  	\`items\` text NOT NULL,
  	\`message\` text,
  	\`asked_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`next_reminder_at\` text,
  	\`answered_at\` text,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_dossier_idx\` ON \`corrections\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_structure_idx\` ON \`corrections\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_updated_at_idx\` ON \`corrections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`corrections_created_at_idx\` ON \`corrections\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_round_idx\` ON \`corrections\` (\`dossier_id\`,\`round\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`corrections\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextReminderAt_idx\` ON \`corrections\` (\`state\`,\`next_reminder_at\`);`)
  await db.run(sql`CREATE TABLE \`checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`verdict\` text NOT NULL,
  	\`question\` text,
  	\`reason\` text,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`checks_dossier_idx\` ON \`checks\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`checks_structure_idx\` ON \`checks\` (\`structure_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`checks_subject_idx\` ON \`checks\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`checks_updated_at_idx\` ON \`checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`checks_created_at_idx\` ON \`checks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_kind_idx\` ON \`checks\` (\`dossier_id\`,\`kind\`);`)
  await db.run(sql`CREATE TABLE \`opinions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`siren\` text NOT NULL,
  	\`audience\` text NOT NULL,
  	\`addressee\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`mandatory\` integer DEFAULT false NOT NULL,
  	\`sections\` text NOT NULL,
  	\`note\` text,
  	\`asked_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`next_reminder_at\` text,
  	\`extension\` text,
  	\`answers\` text DEFAULT '{}' NOT NULL,
  	\`versions\` text DEFAULT '[]' NOT NULL,
  	\`answered_at\` text,
  	\`recused\` text DEFAULT '|' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`opinions_dossier_idx\` ON \`opinions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`opinions_structure_idx\` ON \`opinions\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`opinions_updated_at_idx\` ON \`opinions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`opinions_created_at_idx\` ON \`opinions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_addressee_idx\` ON \`opinions\` (\`dossier_id\`,\`addressee\`);`)
  await db.run(sql`CREATE INDEX \`addressee_state_dueAt_idx\` ON \`opinions\` (\`addressee\`,\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_dueAt_idx\` ON \`opinions\` (\`region\`,\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_1_idx\` ON \`opinions\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextReminderAt_1_idx\` ON \`opinions\` (\`state\`,\`next_reminder_at\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_dossier_idx\` ON \`messages\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_structure_idx\` ON \`messages\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_sentAt_idx\` ON \`messages\` (\`dossier_id\`,\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`region_from_readAt_idx\` ON \`messages\` (\`region\`,\`from\`,\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`notes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`author\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`written_at\` text NOT NULL,
  	\`removed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notes_dossier_idx\` ON \`notes\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_structure_idx\` ON \`notes\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`notes_updated_at_idx\` ON \`notes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notes_created_at_idx\` ON \`notes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_writtenAt_idx\` ON \`notes\` (\`dossier_id\`,\`written_at\`);`)
  await db.run(sql`CREATE TABLE \`derogations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`reason\` text NOT NULL,
  	\`asked_at\` text NOT NULL,
  	\`answer\` text,
  	\`until\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`derogations_dossier_idx\` ON \`derogations\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`derogations_structure_idx\` ON \`derogations\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`derogations_updated_at_idx\` ON \`derogations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`derogations_created_at_idx\` ON \`derogations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_kind_1_idx\` ON \`derogations\` (\`dossier_id\`,\`kind\`);`)
  await db.run(sql`CREATE INDEX \`region_state_askedAt_idx\` ON \`derogations\` (\`region\`,\`state\`,\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`state_askedAt_idx\` ON \`derogations\` (\`state\`,\`asked_at\`);`)
  await db.run(sql`CREATE TABLE \`follows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`follows_user_idx\` ON \`follows\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`follows_dossier_idx\` ON \`follows\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`follows_updated_at_idx\` ON \`follows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`follows_created_at_idx\` ON \`follows\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_user_idx\` ON \`follows\` (\`dossier_id\`,\`user\`);`)
  await db.run(sql`CREATE TABLE \`saved_filters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user\` text NOT NULL,
  	\`list\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`query\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_filters_updated_at_idx\` ON \`saved_filters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_created_at_idx\` ON \`saved_filters\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`user_list_name_idx\` ON \`saved_filters\` (\`user\`,\`list\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`link\` text NOT NULL,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notices_key_idx\` ON \`notices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sentAt_user_at_idx\` ON \`notices\` (\`sent_at\`,\`user\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`sweep_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sweep_marks_key_idx\` ON \`sweep_marks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sweep_marks_updated_at_idx\` ON \`sweep_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sweep_marks_created_at_idx\` ON \`sweep_marks\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`dossiers_structure_sort_name_idx\`;`)
  await db.run(sql`DROP INDEX \`dossiers_asked_idx\`;`)
  await db.run(sql`DROP INDEX \`dossiers_etp_idx\`;`)
  await db.run(sql`DROP INDEX \`dossiers_filed_at_idx\`;`)
  await db.run(sql`DROP INDEX \`call_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`clock_pauses\` text DEFAULT '[]' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`late_signature_until\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`search_name\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`turn\` numeric;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`assignee\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`assignee_name\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`opinions_asked\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`opinions_in\` numeric DEFAULT 0;`)
  await db.run(sql`CREATE INDEX \`call_state_reference_idx\` ON \`dossiers\` (\`call_id\`,\`state\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`state_lateSignatureUntil_idx\` ON \`dossiers\` (\`state\`,\`late_signature_until\`);`)
  await db.run(sql`CREATE INDEX \`region_turn_filedAt_reference_searchName_idx\` ON \`dossiers\` (\`region\`,\`turn\`,\`filed_at\`,\`reference\`,\`search_name\`);`)
  await db.run(sql`CREATE INDEX \`turn_filedAt_reference_searchName_idx\` ON \`dossiers\` (\`turn\`,\`filed_at\`,\`reference\`,\`search_name\`);`)
  await db.run(sql`CREATE INDEX \`region_filedAt_reference_idx\` ON \`dossiers\` (\`region\`,\`filed_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`filedAt_reference_idx\` ON \`dossiers\` (\`filed_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_asked_reference_idx\` ON \`dossiers\` (\`region\`,\`asked\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`asked_reference_idx\` ON \`dossiers\` (\`asked\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_etp_reference_idx\` ON \`dossiers\` (\`region\`,\`etp\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`etp_reference_idx\` ON \`dossiers\` (\`etp\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_structureSortName_reference_idx\` ON \`dossiers\` (\`region\`,\`structure_sort_name\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`structureSortName_reference_idx\` ON \`dossiers\` (\`structure_sort_name\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`state_filedAt_reference_idx\` ON \`dossiers\` (\`state\`,\`filed_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_assignee_turn_filedAt_reference_idx\` ON \`dossiers\` (\`region\`,\`assignee\`,\`turn\`,\`filed_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_dueAt_reference_idx\` ON \`dossiers\` (\`region\`,\`due_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`dueAt_reference_idx\` ON \`dossiers\` (\`due_at\`,\`reference\`);`)
  await db.run(sql`CREATE INDEX \`region_reference_idx\` ON \`dossiers\` (\`region\`,\`reference\`);`)
  await db.run(sql`ALTER TABLE \`users_memberships\` ADD \`employer_siren\` text;`)
  await db.run(sql`CREATE INDEX \`users_memberships_role_idx\` ON \`users_memberships\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_region_idx\` ON \`users_memberships\` (\`region\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_choice\` text DEFAULT 'at_once';`)
  await db.run(sql`CREATE INDEX \`calls_texts_parent_idx\` ON \`calls_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`structures_texts_parent_idx\` ON \`structures_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_texts_parent_idx\` ON \`users_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_texts_parent_idx\` ON \`services_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_texts_text_idx\` ON \`dossiers_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_texts_parent_idx\` ON \`dossiers_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_expires_at_idx\` ON \`invitations\` (\`expires_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`corrections\`;`)
  await db.run(sql`DROP TABLE \`checks\`;`)
  await db.run(sql`DROP TABLE \`opinions\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`notes\`;`)
  await db.run(sql`DROP TABLE \`derogations\`;`)
  await db.run(sql`DROP TABLE \`follows\`;`)
  await db.run(sql`DROP TABLE \`saved_filters\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`sweep_marks\`;`)
  await db.run(sql`DROP INDEX \`calls_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`structures_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`users_memberships_role_idx\`;`)
  await db.run(sql`DROP INDEX \`users_memberships_region_idx\`;`)
  await db.run(sql`ALTER TABLE \`users_memberships\` DROP COLUMN \`employer_siren\`;`)
  await db.run(sql`DROP INDEX \`users_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`services_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`call_state_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`state_lateSignatureUntil_idx\`;`)
  await db.run(sql`DROP INDEX \`region_turn_filedAt_reference_searchName_idx\`;`)
  await db.run(sql`DROP INDEX \`turn_filedAt_reference_searchName_idx\`;`)
  await db.run(sql`DROP INDEX \`region_filedAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`filedAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_asked_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`asked_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_etp_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`etp_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_structureSortName_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`structureSortName_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`state_filedAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_assignee_turn_filedAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_dueAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`dueAt_reference_idx\`;`)
  await db.run(sql`DROP INDEX \`region_reference_idx\`;`)
  await db.run(sql`CREATE INDEX \`dossiers_structure_sort_name_idx\` ON \`dossiers\` (\`structure_sort_name\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_asked_idx\` ON \`dossiers\` (\`asked\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_etp_idx\` ON \`dossiers\` (\`etp\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_filed_at_idx\` ON \`dossiers\` (\`filed_at\`);`)
  await db.run(sql`CREATE INDEX \`call_state_idx\` ON \`dossiers\` (\`call_id\`,\`state\`);`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`clock_pauses\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`late_signature_until\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`search_name\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`turn\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`assignee\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`assignee_name\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`due_at\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`opinions_asked\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`opinions_in\`;`)
  await db.run(sql`DROP INDEX \`dossiers_texts_text_idx\`;`)
  await db.run(sql`DROP INDEX \`dossiers_texts_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`invitations_expires_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_choice\`;`)
}
