import type { PayloadRequest } from 'payload'

import { mayWriteFor } from '#access/acts.ts'
import type { Place } from '#access/offices.ts'
import { actorFrom } from '#access/request.ts'
import { underRightsOrNone } from '#access/under-rights.ts'
import { Refused } from '#platform/errors.ts'

import type { Dossier } from '../payload-types.ts'

/** States in which the structure may change answers and documents: all of a draft, the items of a correction. */
const WRITABLE_STATES: readonly string[] = ['draft', 'correction']

export const isDraft = ({ state }: Pick<Dossier, 'state'>): boolean => state === 'draft'

export const relationId = (relation: string | { id: string }): string =>
  typeof relation === 'string' ? relation : relation.id

/** Where a dossier stands: what offices of the State are held against. */
export const placeOf = ({ id, siret, structure, region, departments }: Dossier): Place => ({
  dossier: id,
  siren: siret.slice(0, 9),
  structure: relationId(structure),
  region,
  departments: departments ?? [],
})

/**
 * A dossier by its reference, as the person may read it.
 * @throws Refused `refus.connexion` for nobody, `refus.introuvable` for what one may not see: a stranger
 * learns nothing of which references exist
 */
export const readDossier = async (req: PayloadRequest, reference: string): Promise<Dossier> => {
  if (!req.user) throw new Refused('refus.connexion')
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { reference: { equals: reference } },
    limit: 1,
    pagination: false,
    ...underRightsOrNone(req),
  })
  const dossier = docs[0]
  if (!dossier) throw new Refused('refus.introuvable')
  return dossier
}

/**
 * The same, for someone who means to change it.
 * @throws Refused also when the right is lacking or the dossier can no longer be changed
 */
export const openForWriting = async (req: PayloadRequest, reference: string): Promise<Dossier> => {
  const dossier = await readDossier(req, reference)
  const verdict = mayWriteFor(actorFrom(req), relationId(dossier.structure))
  if (!verdict.ok) throw new Refused(verdict.code)
  if (!WRITABLE_STATES.includes(dossier.state)) throw new Refused('refus.deja_depose')
  return dossier
}
