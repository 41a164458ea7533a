/** Beginning a convention on a dossier whose amount was accepted, or the amendment of one that is active. */
import type { PayloadRequest } from 'payload'

import type { Decided } from '#decisions/decision.ts'
import { decisionRow } from '#decisions/rows.ts'
import { beginBeside } from '#filing/begin-beside.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { dossierToInstruct, holdDossier } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'

import type { Convention, Dossier } from '../payload-types.ts'
import { amountOf, type ConventionContent } from './content.ts'
import { contentOf } from './gather.ts'
import { conventionProcess } from './process.ts'
import { contentIn, conventionsOf, readConvention } from './read.ts'

/** States in which a convention holds its place: another one cannot be begun beside it. */
const STANDING: ReadonlySet<string> = new Set([
  'draft',
  'checked',
  'sent',
  'signed_by_structure',
  'signed',
])

type New = { reference: string; amends: string | null; content: ConventionContent }

const beginRow = (
  own: PayloadRequest,
  { dossier, revision }: Candidature,
  { reference, amends, content }: New,
  now: Date,
): Promise<string> =>
  beginBeside(own, { dossier, revision, now }, conventionProcess, {
    departments: dossier.departments ?? [],
    reference,
    dossierReference: dossier.reference,
    structureName: dossier.structureName,
    amends,
    content,
    amount: amountOf(content),
  })

/** @throws Refused `refus.convention_existante` when one is under way, or already concluded */
const requireRoom = (others: readonly Convention[], amends: string | null): void => {
  const standing = others.some(
    ({ state, amends: amended }) =>
      STANDING.has(state) || (amends === null && state === 'active' && !amended),
  )
  if (standing) throw new Refused('refus.convention_existante')
}

const beginOn = async (
  req: PayloadRequest,
  dossier: Dossier,
  now: Date,
  write: (candidature: Candidature, others: readonly Convention[]) => Promise<New>,
): Promise<string> => {
  const candidature = await readCandidature(req, dossier, now)
  if (!candidature.revision.edition.convention) throw new Refused('refus.convention_sans_modele')
  return inTransaction(req.payload, req.user, async (own) => {
    // Two who begin at once wait for each other here: the second finds the first one's row.
    await holdDossier(own, dossier, ['accepted'])
    const others = await conventionsOf(own, dossier.id)
    const row = await write(candidature, others)
    requireRoom(others, row.amends)
    await beginRow(own, candidature, row, now)
    return row.reference
  })
}

const rankOf = (others: readonly Convention[], amendments: boolean): number =>
  others.filter(({ amends }) => Boolean(amends) === amendments).length + 1

/**
 * Begins the convention of a dossier that the person instructs.
 * @returns its reference
 * @throws Refused before the structure accepts the amount, or when there is one already
 */
export const prepareConvention = async (
  req: PayloadRequest,
  dossierReference: string,
  now: Date,
): Promise<string> => {
  const dossier = await dossierToInstruct(req, dossierReference)
  const row = await decisionRow(req, dossier)
  const { notifiedAt, answer } = row ?? {}
  if (!notifiedAt || answer !== 'accepted') throw new Refused('refus.montant_non_accepte')
  return beginOn(req, dossier, now, (candidature, others) =>
    Promise.resolve({
      reference: `${dossier.reference}-C${rankOf(others, false)}`,
      amends: null,
      content: contentOf(candidature, dossier.decided as unknown as Decided, {
        notifiedAt: new Date(notifiedAt),
      }),
    }),
  )
}

/**
 * Begins the amendment of a convention that is active, from what it says.
 * @returns its reference
 * @throws Refused `refus.avenant_sans_objet` for any other
 */
export const amendConvention = async (
  req: PayloadRequest,
  reference: string,
  now: Date,
): Promise<string> => {
  const amended = await readConvention(req, reference)
  if (amended.state !== 'active' || amended.amends) throw new Refused('refus.avenant_sans_objet')
  const dossier = await dossierToInstruct(req, amended.dossierReference)
  return beginOn(req, dossier, now, (_candidature, others) =>
    Promise.resolve({
      reference: `${dossier.reference}-A${rankOf(others, true)}`,
      amends: amended.id,
      content: { ...contentIn(amended), clause: '', purpose: '' },
    }),
  )
}
