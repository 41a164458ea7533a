/** Conventions as a person may read them. */
import type { PayloadRequest, Where } from 'payload'

import { underRightsOrNone } from '#access/under-rights.ts'
import { localDateOf } from '#editions/calendar.ts'
import { readRevision, type OpenRevision } from '#editions/revisions.ts'
import { relationId } from '#filing/dossier.ts'
import { Refused } from '#platform/errors.ts'

import type { Convention, Document, Dossier, Signature } from '../payload-types.ts'
import type { ConventionContent } from './content.ts'
import type { Circumstances } from './values.ts'

export const contentIn = ({ content }: Pick<Convention, 'content'>): ConventionContent =>
  content as unknown as ConventionContent

const find = async (req: PayloadRequest, where: Where): Promise<Convention[]> => {
  const { docs } = await req.payload.find({
    collection: 'conventions',
    where,
    sort: 'createdAt',
    limit: 50,
    pagination: false,
    ...underRightsOrNone(req),
  })
  return docs
}

/** @throws Refused `refus.connexion` for nobody, `refus.introuvable` for what one may not see */
export const readConvention = async (
  req: PayloadRequest,
  reference: string,
): Promise<Convention> => {
  if (!req.user) throw new Refused('refus.connexion')
  const [convention] = await find(req, { reference: { equals: reference } })
  if (!convention) throw new Refused('refus.introuvable')
  return convention
}

/** Of a dossier, in the order in which they were begun. */
export const conventionsOf = (req: PayloadRequest, dossier: string): Promise<Convention[]> =>
  find(req, { dossier: { equals: dossier } })

/** The dossier of a convention: the right was asked on the convention. */
export const dossierOf = (
  req: PayloadRequest,
  { dossier }: Pick<Convention, 'dossier'>,
): Promise<Dossier> =>
  req.payload.findByID({ collection: 'dossiers', id: relationId(dossier), depth: 0, req })

/** The convention that an amendment amends. */
const amendedBy = (
  req: PayloadRequest,
  { amends }: Pick<Convention, 'amends'>,
): Promise<Convention | null> =>
  amends
    ? req.payload.db.findOne<Convention>({
        collection: 'conventions',
        where: { id: { equals: amends } },
        req,
      })
    : Promise.resolve(null)

export type ConventionCase = {
  convention: Convention
  dossier: Dossier
  revision: OpenRevision
  amended: Convention | null
  circumstances: Circumstances
}

/** A convention with the words of its edition. @throws Refused when the edition has none */
export const caseOf = async (
  req: PayloadRequest,
  convention: Convention,
): Promise<ConventionCase> => {
  const dossier = await dossierOf(req, convention)
  const revision = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const { convention: template, title, calendar } = revision.edition
  if (!template) throw new Refused('refus.convention_sans_modele')
  const amended = await amendedBy(req, convention)
  const signedAt = amended?.signedAt
  return {
    convention,
    dossier,
    revision,
    amended,
    circumstances: {
      reference: convention.reference,
      dossier: dossier.reference,
      call: title,
      template,
      ...(amended && signedAt
        ? {
            amends: {
              reference: amended.reference,
              signedOn: localDateOf(new Date(signedAt), calendar.zone),
            },
          }
        : {}),
    },
  }
}

/** Copies that were signed, the last one first; the right was asked on the convention. */
export const signaturesOf = async (
  req: PayloadRequest,
  { id }: Pick<Convention, 'id'>,
): Promise<Signature[]> => {
  const { docs } = await req.payload.find({
    collection: 'signatures',
    where: { convention: { equals: id } },
    sort: '-givenAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** A stored document of the convention, by its id. */
export const storedDocument = (
  req: PayloadRequest,
  id: string | null | undefined,
): Promise<Document | null> =>
  id
    ? req.payload.db.findOne<Document>({
        collection: 'documents',
        where: { id: { equals: id } },
        req,
      })
    : Promise.resolve(null)
