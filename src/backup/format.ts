/**
 * One archive, independent of the database: a gzipped tar whose entries are, in this order, `guichet.json`
 * (what it is), `rows/<collection>/<n>.ndjson`, `files/<collection>/<name>`, among them `index/<n>.ndjson`
 * (name, size and SHA-256 of each entry since the index before), and `manifest.json` (counts, SHA-256 of the
 * header and of the indexes). No list grows with the archive: neither side holds more than one entry.
 */
import { createHash } from 'node:crypto'

import * as z from 'zod'

export const HEADER = 'guichet.json'
export const MANIFEST = 'manifest.json'
export const FORMAT = 'guichet-archive'
export const INDEX_LENGTH = 1000
/** Twice the largest file that the platform takes, and more than a part of rows ever holds. */
export const LARGEST_ENTRY = 64 * 1024 * 1024

/** Why an archive is not made, or not restored: a French sentence with its remedy. */
export class ArchiveRefused extends Error {}

const counts = z.record(z.string(), z.int().nonnegative())
const digest = z.string().regex(/^[0-9a-f]{64}$/)

export const headerSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  program: z.string(),
  migrations: z.array(z.string()),
  takenAt: z.iso.datetime(),
})
export type Header = z.infer<typeof headerSchema>

export const manifestSchema = z.object({
  header: digest,
  index: digest,
  entries: z.int().nonnegative(),
  rows: counts,
  files: counts,
})
export type Manifest = z.infer<typeof manifestSchema>

export const indexLineSchema = z.object({ name: z.string(), size: z.int(), sha256: digest })
export type IndexLine = z.infer<typeof indexLineSchema>

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** One JSON value a line. */
export const toLines = (values: readonly unknown[]): Buffer =>
  Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''))

/** @throws SyntaxError when a line is not JSON */
export const fromLines = (bytes: Buffer): unknown[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
