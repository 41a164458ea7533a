/** Asking opinions: rows that begin and the act of the dossier that asks them, in one transaction. */
import type { PayloadRequest } from 'payload'

import { nextReminder } from '#editions/reminders.ts'
import { beginBeside } from '#filing/begin-beside.ts'
import { dossierProcess } from '#filing/dossier-process.ts'
import { documentsJoined } from '#filing/filed-facts.ts'
import { readCandidature, type Candidature } from '#filing/read-candidature.ts'
import { dossierToInstruct } from '#instruction/acting.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Refused } from '#platform/errors.ts'
import { endOfDay } from '#platform/working-days.ts'
import { fireWithin } from '#workflows/fire/fire.ts'

import { audienceOf } from './addressees.ts'
import { mandatoryAddressees, nationalAddressees, opinionsOf } from './facts.ts'
import { followOpinions } from './follow.ts'
import { heldBy, holdersFor } from './holders.ts'
import { sirenOf } from './opinion.ts'
import { opinionProcess } from './process.ts'
import { recusedOf } from './recusal.ts'
import { sectionsOffered } from './sections.ts'

export type Asking = {
  addressees: readonly string[]
  /** Keys of pages and documents; what the dossier does not offer is left out. */
  sections: readonly string[]
  /** Local date, its whole day included. */
  dueOn: string
  note?: string
  /** Number of the last row of the history that the person was looking at. */
  sequence: number
}

type Desk = { req: PayloadRequest; candidature: Candidature; now: Date }

const isNational = ({ dossier }: Candidature): boolean => dossier.state === 'reviewed'

/**
 * Of whom opinions can be asked now: the départements and the coordinator while the dossier is studied;
 * every organisation of the national committee once it was (R069).
 */
export const addresseesNow = (
  { dossier, revision }: Candidature,
  held: ReadonlySet<string>,
): string[] =>
  dossier.state === 'reviewed'
    ? nationalAddressees(held)
    : mandatoryAddressees(revision.edition, dossier)

/** @throws Refused when nobody is chosen, or one who was asked already, or whom nobody answers for */
const checkAddressees = async (
  own: PayloadRequest,
  { candidature, now }: Desk,
  chosen: readonly string[],
): Promise<readonly string[]> => {
  const held = heldBy(await holdersFor(own, sirenOf(candidature.dossier.siret), now))
  const possible = addresseesNow(candidature, held)
  const addressees = isNational(candidature) ? possible : [...new Set(chosen)]
  if (addressees.length === 0 || addressees.some((one) => !possible.includes(one)))
    throw new Refused('refus.avis_sans_destinataire')
  if (addressees.some((one) => !held.has(one))) throw new Refused('refus.avis_sans_titulaire')
  const there = new Set(
    (await opinionsOf(own, candidature.dossier.id)).map(({ addressee }) => addressee),
  )
  if (addressees.some((one) => there.has(one))) throw new Refused('refus.avis_deja_demande')
  return addressees
}

const beginOpinion = (
  own: PayloadRequest,
  { candidature, now }: Desk,
  addressee: string,
  asked: { sections: readonly string[]; dueAt: Date; note: string | null; recused: string },
): Promise<string> => {
  const { dossier, revision } = candidature
  const { sections, dueAt, note, recused } = asked
  const place = { zone: revision.edition.calendar.zone, departments: dossier.departments ?? [] }
  return beginBeside(own, { dossier, revision, now }, opinionProcess, {
    reference: dossier.reference,
    structureName: dossier.structureName,
    siren: sirenOf(dossier.siret),
    audience: audienceOf(addressee),
    addressee,
    mandatory: true,
    sections,
    note,
    askedAt: now.toISOString(),
    dueAt: dueAt.toISOString(),
    nextReminderAt: nextReminder(dueAt, now, place)?.toISOString() ?? null,
    answers: { questions: {} },
    versions: [],
    recused,
  })
}

const sectionsAsked = async ({ req, candidature }: Desk, chosen: readonly string[]) => {
  const joined = await documentsJoined(req, candidature.dossier.id)
  const { pages, documents } = sectionsOffered(candidature, joined)
  return [...pages, ...documents].map(({ key }) => key).filter((key) => chosen.includes(key))
}

/**
 * Asks opinions on a dossier that the person instructs.
 * @returns the ids of the opinions
 * @throws Refused of the dossier's table, and `refus.avis_sans_destinataire`, `refus.avis_sans_titulaire`,
 * `refus.avis_deja_demande`
 */
export const askOpinions = async (
  req: PayloadRequest,
  reference: string,
  asking: Asking,
  now: Date,
): Promise<string[]> => {
  const dossier = await dossierToInstruct(req, reference)
  const candidature = await readCandidature(req, dossier, now)
  const desk: Desk = { req, candidature, now }
  const dueAt = endOfDay(asking.dueOn, candidature.revision.edition.calendar.zone)
  const sections = await sectionsAsked(desk, asking.sections)
  const note = asking.note ?? null
  return inTransaction(req.payload, req.user, async (own) => {
    const addressees = await checkAddressees(own, desk, asking.addressees)
    // Who stood aside from this dossier does so in every office.
    const asked = { sections, dueAt, note, recused: recusedOf(await opinionsOf(own, dossier.id)) }
    const opinions: string[] = []
    for (const addressee of addressees)
      opinions.push(await beginOpinion(own, desk, addressee, asked))
    await fireWithin(own, dossierProcess, dossier.id, {
      event: isNational(candidature) ? 'referToNational' : 'askOpinion',
      user: req.user,
      now,
      sequence: asking.sequence,
      input: { arrivedAt: now, dueAt, opinions },
    })
    await followOpinions(own, dossier.id, now)
    return opinions
  })
}
