/**
 * Reads sealed revisions, opened and compiled once each: they never change, so they are kept.
 */
import type { Payload, PayloadRequest } from 'payload'

import { compile } from '#forms/compile/compile.ts'
import { strictSchema } from '#forms/faces/strict-schema.ts'
import type { CompiledForm } from '#forms/compile/form.ts'

import type { Edition } from './edition.ts'
import { unseal } from './seal.ts'

export type OpenRevision = {
  id: string
  number: number
  sha256: string
  edition: Edition
  form: CompiledForm
  /** What a filed dossier must be, whatever the evaluation said. */
  strict: ReturnType<typeof strictSchema>
}

const KEPT = 64
const opened = new Map<string, OpenRevision>()

const open = (row: {
  id: string
  number: number
  sha256: string
  content: string
}): OpenRevision => {
  const edition = unseal(row)
  const compiled = compile(edition.form, edition.documents)
  if (!compiled.ok) throw new Error(`revision ${row.sha256} no longer compiles`)
  return {
    id: row.id,
    number: row.number,
    sha256: row.sha256,
    edition,
    form: compiled.form,
    strict: strictSchema(compiled.form),
  }
}

/**
 * The sealed revision of this id.
 * Read without the caller's rights: a dossier that one may read brings the revision it is pinned to.
 */
export const readRevision = async (
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<OpenRevision> => {
  const known = opened.get(id)
  if (known) return known
  const row = await payload.findByID({
    collection: 'call-revisions',
    id,
    depth: 0,
    ...(req ? { req } : {}),
  })
  const revision = open(row)
  if (opened.size >= KEPT) opened.delete(opened.keys().next().value ?? '')
  opened.set(id, revision)
  return revision
}
