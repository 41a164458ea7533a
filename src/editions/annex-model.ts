import type { Payload } from 'payload'

import { annexModel } from '#documents/annex/v1.ts'
import type { DocumentModel } from '#documents/blocks.ts'
import { annexTexts } from '#i18n/annexes.ts'

import { localDateOf } from './calendar.ts'
import type { Annex } from './edition.ts'
import type { PublishedEdition } from './published.ts'

const sealedOn = async (payload: Payload, { revision, edition }: PublishedEdition) => {
  const { publishedAt } = await payload.findByID({
    collection: 'call-revisions',
    id: revision.id,
    select: { publishedAt: true },
    depth: 0,
    overrideAccess: false,
    user: null,
  })
  return localDateOf(new Date(publishedAt), edition.calendar.zone)
}

/** The annex of this key in a published edition, or nothing. */
export const annexOf = ({ edition }: PublishedEdition, key: string): Annex | undefined =>
  edition.annexes.find((annex) => annex.key === key)

/** What a generated annex says, from the sealed revision: its PDF and its page are made from it. */
export const generatedAnnex = async (
  payload: Payload,
  found: PublishedEdition,
  annex: Annex,
): Promise<DocumentModel> =>
  annexModel({
    edition: found.edition,
    annex,
    revision: found.revision,
    publishedOn: await sealedOn(payload, found),
    publisher: [annexTexts.publisher],
  })
