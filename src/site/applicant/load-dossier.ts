import type { PayloadRequest } from 'payload'

import { underRightsOf } from '#access/under-rights.ts'
import { closingInstant } from '#editions/calendar.ts'
import { issuedFor } from '#filing/documents/where.ts'
import { readDossier, relationId } from '#filing/dossier.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { clock } from '#platform/clock.ts'
import { Refused } from '#platform/errors.ts'
import { pageRequest, type PageRequest } from '#site/page-request.ts'

import type { Document } from '../../payload-types.ts'

export type DossierPage = PageRequest &
  Candidature & {
    now: Date
    closesAt: Date
    right: 'reader' | 'editor' | 'representative' | undefined
  }

/**
 * The dossier of a page, read under the rights of who looks at it.
 * @throws Refused `refus.introuvable`, which `guarded` turns into the page of what does not exist
 */
export const loadDossier = async (reference: string, path: string): Promise<DossierPage> => {
  const page = await pageRequest(path)
  const dossier = await readDossier(page.req, reference)
  const now = clock.now()
  const candidature = await readCandidature(page.req, dossier, now)
  return {
    ...page,
    ...candidature,
    now,
    closesAt: closingInstant(candidature.revision.edition.calendar),
    right: page.actor.structures.get(relationId(dossier.structure)),
  }
}

export type IssuedDocument = Pick<
  Document,
  'id' | 'title' | 'requestKey' | 'sha256' | 'filename' | 'filesize' | 'issuedAt'
>

/** Documents that the platform issued for a dossier, as the person may read them. */
export const issuedDocuments = async (
  req: PayloadRequest,
  dossier: string,
): Promise<IssuedDocument[]> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      and: [
        { dossier: { equals: dossier } },
        { origin: { equals: 'platform' } },
        // Signed copies stand on the page of their convention, and what was withdrawn nowhere.
        { verificationCode: { exists: true } },
        { removedAt: { exists: false } },
      ],
    },
    sort: 'createdAt',
    limit: 50,
    pagination: false,
    select: {
      title: true,
      requestKey: true,
      sha256: true,
      filename: true,
      filesize: true,
      issuedAt: true,
    },
    ...underRightsOf(req),
  })
  return docs
}

/** One issued document, with the model its PDF was made from. */
export const issuedDocument = async (
  req: PayloadRequest,
  dossier: string,
  template: string,
): Promise<Document> => {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: issuedFor(dossier, { equals: template }),
    limit: 1,
    pagination: false,
    ...underRightsOf(req),
  })
  const found = docs[0]
  if (!found) throw new Refused('refus.introuvable')
  return found
}
