import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`appeals\`;`)
  await db.run(sql`DROP TABLE \`conventions\`;`)
  await db.run(sql`DROP TABLE \`signatures\`;`)
  await db.run(sql`ALTER TABLE \`calls\` DROP COLUMN \`convention\`;`)
}
