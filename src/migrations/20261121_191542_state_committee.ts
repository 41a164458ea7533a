import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`committees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`held_at\` text NOT NULL,
  	\`place\` text,
  	\`quorum\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`sitting\` text DEFAULT '|' NOT NULL,
  	\`opened_at\` text,
  	\`closed_at\` text,
  	\`standing\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`committees_call_idx\` ON \`committees\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`committees_updated_at_idx\` ON \`committees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`committees_created_at_idx\` ON \`committees\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_heldAt_idx\` ON \`committees\` (\`region\`,\`held_at\`);`)
  await db.run(sql`CREATE INDEX \`call_region_state_idx\` ON \`committees\` (\`call_id\`,\`region\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`committee_members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`committee_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`sitting\` text DEFAULT '|' NOT NULL,
  	\`user\` text,
  	\`email\` text,
  	\`name\` text NOT NULL,
  	\`quality\` text NOT NULL,
  	\`voting\` integer DEFAULT true NOT NULL,
  	\`presence\` text NOT NULL,
  	\`removed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`committee_members_committee_idx\` ON \`committee_members\` (\`committee_id\`);`)
  await db.run(sql`CREATE INDEX \`committee_members_updated_at_idx\` ON \`committee_members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`committee_members_created_at_idx\` ON \`committee_members\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`committee_createdAt_idx\` ON \`committee_members\` (\`committee_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agenda_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`committee_id\` text(36) NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`siren\` text NOT NULL,
  	\`asked\` numeric,
  	\`etp\` numeric,
  	\`slot\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`sitting\` text DEFAULT '|' NOT NULL,
  	\`posts\` text DEFAULT '[]' NOT NULL,
  	\`amount\` numeric,
  	\`wait_rank\` numeric,
  	\`reason\` text,
  	\`decided_at\` text,
  	\`votes\` text,
  	\`recusals\` text DEFAULT '[]' NOT NULL,
  	\`recused\` text DEFAULT '|' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`committee_id\`) REFERENCES \`committees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_items_committee_idx\` ON \`agenda_items\` (\`committee_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_dossier_idx\` ON \`agenda_items\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_structure_idx\` ON \`agenda_items\` (\`structure_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_items_slot_idx\` ON \`agenda_items\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_updated_at_idx\` ON \`agenda_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agenda_items_created_at_idx\` ON \`agenda_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`committee_position_idx\` ON \`agenda_items\` (\`committee_id\`,\`position\`);`)
  await db.run(sql`CREATE INDEX \`dossier_createdAt_idx\` ON \`agenda_items\` (\`dossier_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`score_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reader\` text NOT NULL,
  	\`reader_name\` text NOT NULL,
  	\`scores\` text DEFAULT '{}' NOT NULL,
  	\`comment\` text,
  	\`total\` numeric,
  	\`given_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`score_sheets_dossier_idx\` ON \`score_sheets\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_structure_idx\` ON \`score_sheets\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_updated_at_idx\` ON \`score_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`score_sheets_created_at_idx\` ON \`score_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_reader_idx\` ON \`score_sheets\` (\`dossier_id\`,\`reader\`);`)
  await db.run(sql`CREATE TABLE \`envelopes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`amount\` numeric,
  	\`held\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`envelopes_call_idx\` ON \`envelopes\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`envelopes_updated_at_idx\` ON \`envelopes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`envelopes_created_at_idx\` ON \`envelopes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`call_region_idx\` ON \`envelopes\` (\`call_id\`,\`region\`);`)
  await db.run(sql`CREATE TABLE \`minutes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`committee\` text NOT NULL,
  	\`region\` text NOT NULL,
  	\`sitting\` text DEFAULT '|' NOT NULL,
  	\`recused\` text DEFAULT '|' NOT NULL,
  	\`title\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`verification_code\` text,
  	\`model\` text,
  	\`issued_at\` text,
  	\`prefix\` text DEFAULT 'minutes',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`minutes_committee_idx\` ON \`minutes\` (\`committee\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`minutes_verification_code_idx\` ON \`minutes\` (\`verification_code\`);`)
  await db.run(sql`CREATE INDEX \`minutes_updated_at_idx\` ON \`minutes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`minutes_created_at_idx\` ON \`minutes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`minutes_filename_idx\` ON \`minutes\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`decided_at\` text NOT NULL,
  	\`decided\` text NOT NULL,
  	\`reasons\` text,
  	\`paragraph\` text,
  	\`signatory\` text NOT NULL,
  	\`letter\` text,
  	\`notified_at\` text,
  	\`appeal_until\` text,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_dossier_idx\` ON \`decisions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_structure_idx\` ON \`decisions\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`dossier_decidedAt_idx\` ON \`decisions\` (\`dossier_id\`,\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`region_notifiedAt_idx\` ON \`decisions\` (\`region\`,\`notified_at\`);`)
  await db.run(sql`CREATE TABLE \`appeals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`decision\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`grounds\` text NOT NULL,
  	\`lodged_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appeals_dossier_idx\` ON \`appeals\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_structure_idx\` ON \`appeals\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`appeals_updated_at_idx\` ON \`appeals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appeals_created_at_idx\` ON \`appeals\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decision_idx\` ON \`appeals\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`dossier_lodgedAt_idx\` ON \`appeals\` (\`dossier_id\`,\`lodged_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_dueAt_1_idx\` ON \`appeals\` (\`region\`,\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_2_idx\` ON \`appeals\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`conventions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`dossier_reference\` text NOT NULL,
  	\`structure_name\` text NOT NULL,
  	\`amends\` text,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`content\` text NOT NULL,
  	\`amount\` numeric NOT NULL,
  	\`effect_at\` text,
  	\`ends_at\` text,
  	\`document\` text,
  	\`sent_at\` text,
  	\`structure_signed_at\` text,
  	\`signed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_dossier_idx\` ON \`conventions\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_structure_idx\` ON \`conventions\` (\`structure_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conventions_reference_idx\` ON \`conventions\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`conventions_amends_idx\` ON \`conventions\` (\`amends\`);`)
  await db.run(sql`CREATE INDEX \`conventions_updated_at_idx\` ON \`conventions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conventions_created_at_idx\` ON \`conventions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dossier_createdAt_1_idx\` ON \`conventions\` (\`dossier_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_updatedAt_idx\` ON \`conventions\` (\`region\`,\`state\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`state_effectAt_idx\` ON \`conventions\` (\`state\`,\`effect_at\`);`)
  await db.run(sql`CREATE TABLE \`conventions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conventions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conventions_texts_order_parent\` ON \`conventions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conventions_texts_text_idx\` ON \`conventions_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`conventions_texts_parent_idx\` ON \`conventions_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`signatures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`convention\` text NOT NULL,
  	\`party\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`proof\` text NOT NULL,
  	\`signatory\` text NOT NULL,
  	\`issued_sha256\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`given_by\` text NOT NULL,
  	\`given_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`signatures_dossier_idx\` ON \`signatures\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`signatures_structure_idx\` ON \`signatures\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`signatures_updated_at_idx\` ON \`signatures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`signatures_created_at_idx\` ON \`signatures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`convention_party_givenAt_idx\` ON \`signatures\` (\`convention\`,\`party\`,\`given_at\`);`)
  await db.run(sql`ALTER TABLE \`calls\` ADD \`convention\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`stood_aside\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`places\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`decided\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`decided_at\` text;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`granted\` numeric;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`granted_etp\` numeric;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`engaged\` numeric;`)
  await db.run(sql`ALTER TABLE \`dossiers\` ADD \`wait_rank\` numeric;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`dossiers\` (\`call_id\`,\`region\`,\`state\`,\`places\`,\`filed_at\`,\`asked\`,\`etp\`,\`granted\`,\`granted_etp\`,\`engaged\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`committees\`;`)
  await db.run(sql`DROP TABLE \`committee_members\`;`)
  await db.run(sql`DROP TABLE \`agenda_items\`;`)
  await db.run(sql`DROP TABLE \`score_sheets\`;`)
  await db.run(sql`DROP TABLE \`envelopes\`;`)
  await db.run(sql`DROP TABLE \`minutes\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`conventions\`;`)
  await db.run(sql`DROP TABLE \`conventions_texts\`;`)
  await db.run(sql`DROP TABLE \`signatures\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`places\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`decided\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`decided_at\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`granted\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`granted_etp\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`engaged\`;`)
  await db.run(sql`ALTER TABLE \`dossiers\` DROP COLUMN \`wait_rank\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`convention\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`stood_aside\`;`)
}
