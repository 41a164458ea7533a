import type { Payload } from 'payload'

import { MINUTES } from '#committees/minutes-row.ts'
import { relationId } from '#filing/dossier.ts'
import { documentKinds, verificationTexts } from '#i18n/verification.ts'
import { typeset } from '#i18n/typeset.ts'

import type { Committee, Minute } from '../payload-types.ts'

/** What anyone who holds a document may be told of it: nothing of the dossier, nothing of the structure. */
export type IssuedDocument = {
  code: string
  kind: string
  /** Title of the edition under which it was issued. */
  edition: string
  issuedAt: Date
  sha256: string
}

/** `receipt.v1` → the kind of document in words; what follows a colon says which one of its kind. */
const kindOf = (template: string): string =>
  documentKinds[template.replace(/\.v\d+(:.*)?$/, '')] ?? verificationTexts.otherDocument

const titleOfCall = async (payload: Payload, id: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'calls',
    where: { id: { equals: id } },
    select: { title: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: null,
  })
  return typeset(docs[0]?.title ?? '')
}

/** Minutes stand apart from the documents of dossiers: they belong to their session. */
const issuedMinutes = async (
  payload: Payload,
  code: string,
): Promise<IssuedDocument | undefined> => {
  const minutes = await payload.db.findOne<Minute>({
    collection: 'minutes',
    where: { verificationCode: { equals: code } },
  })
  if (!minutes?.issuedAt) return undefined
  const committee = await payload.db.findOne<Committee>({
    collection: 'committees',
    where: { id: { equals: minutes.committee } },
  })
  return {
    code,
    kind: kindOf(MINUTES),
    edition: committee ? await titleOfCall(payload, relationId(committee.call)) : '',
    issuedAt: new Date(minutes.issuedAt),
    sha256: minutes.sha256,
  }
}

/**
 * The document issued under a code, or nothing. The visitor has no right on documents: holding the code
 * printed on one is the right to hear that it is true, and no more than what is selected here.
 */
export const issuedDocument = async (
  payload: Payload,
  code: string,
): Promise<IssuedDocument | undefined> => {
  const { docs } = await payload.find({
    collection: 'documents',
    where: {
      and: [
        { verificationCode: { equals: code } },
        { origin: { equals: 'platform' } },
        { removedAt: { exists: false } },
      ],
    },
    select: { call: true, requestKey: true, sha256: true, issuedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const found = docs[0]
  if (!found) return issuedMinutes(payload, code)
  if (!found.issuedAt) return undefined
  const call = typeof found.call === 'string' ? found.call : found.call.id
  return {
    code,
    kind: kindOf(found.requestKey),
    edition: await titleOfCall(payload, call),
    issuedAt: new Date(found.issuedAt),
    sha256: found.sha256,
  }
}
