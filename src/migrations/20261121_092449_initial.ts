import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`calls_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`navigation\` text,
  	\`content\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_sections_order_idx\` ON \`calls_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_sections_parent_id_idx\` ON \`calls_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_calendar_collection_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`label\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_calendar_collection_dates_order_idx\` ON \`calls_calendar_collection_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_calendar_collection_dates_parent_id_idx\` ON \`calls_calendar_collection_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`help\` text,
  	\`source\` text,
  	\`required\` integer,
  	\`required_if\` text,
  	\`visible_if\` text,
  	\`max\` numeric,
  	\`indispensable\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_documents_order_idx\` ON \`calls_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_documents_parent_id_idx\` ON \`calls_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`region\` text NOT NULL,
  	\`service\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_contacts_order_idx\` ON \`calls_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`calls_contacts_parent_id_idx\` ON \`calls_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`calls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`short_title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`programme\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`summary_purpose\` text NOT NULL,
  	\`summary_audience\` text NOT NULL,
  	\`summary_amount\` text NOT NULL,
  	\`summary_duration\` text NOT NULL,
  	\`regional_notes\` text NOT NULL,
  	\`annexes\` text NOT NULL,
  	\`calendar_zone\` text DEFAULT 'Europe/Paris' NOT NULL,
  	\`calendar_opens_at\` text,
  	\`calendar_closing_date\` text NOT NULL,
  	\`calendar_closing_time\` text NOT NULL,
  	\`calendar_late_signature_until\` text,
  	\`envelope\` text NOT NULL,
  	\`funding\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`projection\` text NOT NULL,
  	\`eligibility\` text NOT NULL,
  	\`criteria\` text NOT NULL,
  	\`opinion_questions\` text NOT NULL,
  	\`indicators\` text NOT NULL,
  	\`texts\` text NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`current_revision_id\` text(36),
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`current_revision_id\`) REFERENCES \`call_revisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`calls_slug_idx\` ON \`calls\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`calls_state_idx\` ON \`calls\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`calls_current_revision_idx\` ON \`calls\` (\`current_revision_id\`);`)
  await db.run(sql`CREATE INDEX \`calls_updated_at_idx\` ON \`calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`calls_created_at_idx\` ON \`calls\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`calls_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`calls_texts_order_parent\` ON \`calls_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`call_revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`call_revisions_call_idx\` ON \`call_revisions\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`call_revisions_updated_at_idx\` ON \`call_revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`call_revisions_created_at_idx\` ON \`call_revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`call_number_idx\` ON \`call_revisions\` (\`call_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`annexes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`published\` integer DEFAULT false,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`annexes_call_idx\` ON \`annexes\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`annexes_updated_at_idx\` ON \`annexes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`annexes_created_at_idx\` ON \`annexes\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`annexes_filename_idx\` ON \`annexes\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`structures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`sort_name\` text NOT NULL,
  	\`siret\` text NOT NULL,
  	\`siren\` text NOT NULL,
  	\`rna\` text,
  	\`legal_category\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`address_line\` text,
  	\`postal_code\` text,
  	\`commune\` text NOT NULL,
  	\`commune_name\` text NOT NULL,
  	\`department\` text NOT NULL,
  	\`region\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`structures_sort_name_idx\` ON \`structures\` (\`sort_name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`structures_siret_idx\` ON \`structures\` (\`siret\`);`)
  await db.run(sql`CREATE INDEX \`structures_siren_idx\` ON \`structures\` (\`siren\`);`)
  await db.run(sql`CREATE INDEX \`structures_department_idx\` ON \`structures\` (\`department\`);`)
  await db.run(sql`CREATE INDEX \`structures_region_idx\` ON \`structures\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`structures_updated_at_idx\` ON \`structures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`structures_created_at_idx\` ON \`structures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`structures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`structures_texts_order_parent\` ON \`structures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_memberships\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`right\` text,
  	\`structure_id\` text(36),
  	\`region\` text,
  	\`organisation\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_memberships_order_idx\` ON \`users_memberships\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_parent_id_idx\` ON \`users_memberships\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_memberships_structure_idx\` ON \`users_memberships\` (\`structure_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`_verified\` integer,
  	\`_verificationtoken\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`users_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_texts_order_parent\` ON \`users_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`region\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`services_code_idx\` ON \`services\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`services_region_idx\` ON \`services\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_texts_order_parent\` ON \`services_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dossiers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`call_revision_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sequence\` numeric DEFAULT 0 NOT NULL,
  	\`answers\` text DEFAULT '{}' NOT NULL,
  	\`edits\` text DEFAULT '{}' NOT NULL,
  	\`signature\` text,
  	\`structure_name\` text NOT NULL,
  	\`structure_sort_name\` text NOT NULL,
  	\`siret\` text NOT NULL,
  	\`project_title\` text,
  	\`asked\` numeric,
  	\`etp\` numeric,
  	\`new_structure\` integer,
  	\`blank_zone\` integer,
  	\`filed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_revision_id\`) REFERENCES \`call_revisions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dossiers_reference_idx\` ON \`dossiers\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_call_idx\` ON \`dossiers\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_call_revision_idx\` ON \`dossiers\` (\`call_revision_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_structure_idx\` ON \`dossiers\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_state_idx\` ON \`dossiers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_structure_sort_name_idx\` ON \`dossiers\` (\`structure_sort_name\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_siret_idx\` ON \`dossiers\` (\`siret\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_asked_idx\` ON \`dossiers\` (\`asked\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_etp_idx\` ON \`dossiers\` (\`etp\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_filed_at_idx\` ON \`dossiers\` (\`filed_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_updated_at_idx\` ON \`dossiers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dossiers_created_at_idx\` ON \`dossiers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`structure_updatedAt_idx\` ON \`dossiers\` (\`structure_id\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`region_state_filedAt_idx\` ON \`dossiers\` (\`region\`,\`state\`,\`filed_at\`);`)
  await db.run(sql`CREATE INDEX \`call_state_idx\` ON \`dossiers\` (\`call_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`dossiers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dossiers_texts_order_parent\` ON \`dossiers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dossier_id\` text(36) NOT NULL,
  	\`call_id\` text(36) NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`region\` text NOT NULL,
  	\`filed\` integer DEFAULT false NOT NULL,
  	\`origin\` text NOT NULL,
  	\`request_key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`verification_code\` text,
  	\`model\` text,
  	\`issued_at\` text,
  	\`uploaded_by\` text,
  	\`removed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`dossier_id\`) REFERENCES \`dossiers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`call_id\`) REFERENCES \`calls\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_dossier_idx\` ON \`documents\` (\`dossier_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_call_idx\` ON \`documents\` (\`call_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_structure_idx\` ON \`documents\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_region_idx\` ON \`documents\` (\`region\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_verification_code_idx\` ON \`documents\` (\`verification_code\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`dossier_requestKey_idx\` ON \`documents\` (\`dossier_id\`,\`request_key\`);`)
  await db.run(sql`CREATE TABLE \`invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`structure_id\` text(36) NOT NULL,
  	\`right\` text NOT NULL,
  	\`invited_by\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`invitations_token_hash_idx\` ON \`invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`invitations_structure_idx\` ON \`invitations\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`invitations_updated_at_idx\` ON \`invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`invitations_created_at_idx\` ON \`invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`process\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`event\` text NOT NULL,
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`actor\` text,
  	\`actor_roles\` text NOT NULL,
  	\`reason\` text,
  	\`facts\` text NOT NULL,
  	\`rules\` text,
  	\`at\` text NOT NULL,
  	\`previous_hash\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`structure_id\` text(36),
  	\`region\` text,
  	\`filed\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`structure_id\`) REFERENCES \`structures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_structure_idx\` ON \`journal\` (\`structure_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_region_idx\` ON \`journal\` (\`region\`);`)
  await db.run(sql`CREATE INDEX \`journal_updated_at_idx\` ON \`journal\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_created_at_idx\` ON \`journal\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`process_subject_sequence_idx\` ON \`journal\` (\`process\`,\`subject\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`task\` text NOT NULL,
  	\`data\` text NOT NULL,
  	\`state\` text DEFAULT 'pending' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`first_at\` text NOT NULL,
  	\`available_at\` text NOT NULL,
  	\`lease_owner\` text,
  	\`lease_until\` text,
  	\`last_error\` text,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_availableAt_idx\` ON \`outbox\` (\`state\`,\`available_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`series\` text NOT NULL,
  	\`last\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_series_idx\` ON \`counters\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`calls_sections\`;`)
  await db.run(sql`DROP TABLE \`calls_calendar_collection_dates\`;`)
  await db.run(sql`DROP TABLE \`calls_documents\`;`)
  await db.run(sql`DROP TABLE \`calls_contacts\`;`)
  await db.run(sql`DROP TABLE \`calls\`;`)
  await db.run(sql`DROP TABLE \`calls_texts\`;`)
  await db.run(sql`DROP TABLE \`call_revisions\`;`)
  await db.run(sql`DROP TABLE \`annexes\`;`)
  await db.run(sql`DROP TABLE \`structures\`;`)
  await db.run(sql`DROP TABLE \`structures_texts\`;`)
  await db.run(sql`DROP TABLE \`users_memberships\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`users_texts\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`services_texts\`;`)
  await db.run(sql`DROP TABLE \`dossiers\`;`)
  await db.run(sql`DROP TABLE \`dossiers_texts\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`invitations\`;`)
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
