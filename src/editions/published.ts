/**
 * What anyone may read of the editions: the row of the call says that it is published and which revision
 * holds, the sealed revision says everything else, so that what DGEFP is writing never shows.
 */
import type { Payload, Where } from 'payload'

import { typeset } from '#i18n/typeset.ts'

import type { Edition } from './edition.ts'
import { readRevision, type OpenRevision } from './revisions.ts'
import { byUrgency, statusAt, type EditionStatus } from './status.ts'

export type PublishedEdition = {
  /** Id of the call. */
  id: string
  slug: string
  /** First publication: it opens the filing where the calendar gives no opening (R061). */
  publishedAt: Date
  revision: Pick<OpenRevision, 'id' | 'number' | 'sha256'>
  /** As sealed, with the spaces of French typography made unbreakable: to be shown. */
  edition: Edition
  status: EditionStatus
}

const SELECTED = { slug: true, state: true, publishedAt: true, currentRevision: true } as const

/** Far beyond the editions of a programme in a lifetime; keeps the list bounded all the same. */
const MOST = 200

const shown = new WeakMap<Edition, Edition>()

/** Set once for each revision, which never changes; conditions and expressions are left as they are. */
const displayed = (edition: Edition): Edition => {
  const known = shown.get(edition)
  if (known) return known
  const { form, projection, calendar, funding, ...texts } = edition
  const documents = texts.documents.map((request) => ({
    ...typeset(request),
    ...(request.requiredIf ? { requiredIf: request.requiredIf } : {}),
    ...(request.visibleIf ? { visibleIf: request.visibleIf } : {}),
  }))
  const set = { ...typeset(texts), documents, form, projection, calendar, funding }
  shown.set(edition, set)
  return set
}

const rowsOf = async (payload: Payload, where: Where, limit: number) => {
  const { docs } = await payload.find({
    collection: 'calls',
    where,
    select: SELECTED,
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: null,
  })
  return docs
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const idOf = (relation: string | { id: string } | null | undefined): string | undefined =>
  typeof relation === 'object' ? relation?.id : relation

const opened = async (
  payload: Payload,
  { id, slug, state, publishedAt, currentRevision }: Row,
  now: Date,
): Promise<PublishedEdition | undefined> => {
  const revisionId = idOf(currentRevision)
  if (!revisionId || !publishedAt || state === 'draft') return undefined
  const { edition, number, sha256 } = await readRevision(payload, revisionId)
  const since = new Date(publishedAt)
  return {
    id,
    slug,
    publishedAt: since,
    revision: { id: revisionId, number, sha256 },
    edition: displayed(edition),
    status: statusAt({ calendar: edition.calendar, publishedAt: since, state }, now),
  }
}

/** Every published edition: open ones first, by closing, then those to come, then the closed ones. */
export const publishedEditions = async (
  payload: Payload,
  now: Date,
): Promise<readonly PublishedEdition[]> => {
  const rows = await rowsOf(payload, {}, MOST)
  const found = await Promise.all(rows.map((row) => opened(payload, row, now)))
  return found
    .filter((edition) => edition !== undefined)
    .toSorted((one, other) => byUrgency(one.status, other.status))
}

/** The published edition of this address, or nothing: a draft is as good as absent. */
export const publishedEdition = async (
  payload: Payload,
  slug: string,
  now: Date,
): Promise<PublishedEdition | undefined> => {
  const [row] = await rowsOf(payload, { slug: { equals: slug } }, 1)
  return row ? opened(payload, row, now) : undefined
}
