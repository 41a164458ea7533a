/** Acts on a dossier that need no page of their own: what the one endpoint fires, and what screens offer. */
import type { PayloadRequest } from 'payload'

import { shapeOf, type ActShape } from '#workflows/act-shape.ts'
import type { DossierFacts, DossierState } from '#workflows/dossier/facts.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import { allowed, eventsOf, type Allowance } from '#workflows/engine.ts'
import { fire } from '#workflows/fire/fire.ts'

import { dossierProcess } from './dossier-process.ts'
import { readDossier } from './dossier.ts'

/** Acts that bring more than a reason: answers, a signature, documents, an appeal. Their own pages fire them. */
const OF_OTHER_PAGES: ReadonlySet<DossierEvent> = new Set<DossierEvent>([
  'file',
  'fileUnsigned',
  'signLate',
  'signLateInCorrection',
  'answerCorrection',
  'closeCorrection',
  // A grant is only decided anew by the appeal that contests it.
  'reconsiderGrant',
])

const shape = (event: DossierEvent): ActShape =>
  OF_OTHER_PAGES.has(event) ? 'page' : shapeOf(dossierWorkflow.transitions[event])

const isPersons = (event: DossierEvent): boolean =>
  dossierWorkflow.transitions[event].roles.some((role) => role !== 'system')

/** Events that one person may fire with nothing but a reason. */
export const SIMPLE_ACTS: readonly DossierEvent[] = eventsOf(dossierWorkflow).filter(
  (event) => isPersons(event) && shape(event) !== 'page',
)

export type OfferedAct = Allowance<DossierState, DossierEvent> & {
  /** The act is refused without a reason. */
  needsReason: boolean
}

/** The acts that leave the present state, each allowed or refused with its reason and who could. */
export const offeredActs = (facts: DossierFacts): OfferedAct[] =>
  allowed(dossierWorkflow, facts)
    .filter(({ event }) => SIMPLE_ACTS.includes(event))
    .map((allowance) => ({ ...allowance, needsReason: shape(allowance.event) === 'reason' }))

const OF_STRUCTURES = 'applicant.'
/** What was done once is not to be done any more: it is not shown as refused. */
const DONE_ALREADY = 'refus.montant_deja_accepte'

/** Of these acts, those that somebody of the structure may do: its page shows no others. */
export const structureActs = (acts: readonly OfferedAct[]): OfferedAct[] =>
  acts.filter(
    (act) =>
      dossierWorkflow.transitions[act.event].roles.some((role) => role.startsWith(OF_STRUCTURES)) &&
      !(!act.ok && act.code === DONE_ALREADY),
  )

export type Acted = { event: DossierEvent; sequence: number; reason?: string }

/**
 * Fires an event on a dossier that the person may read.
 * @param acted sequence: of the last row of the history that the person was looking at
 * @throws Refused with the sentence of the table, or `refus.conflit` when somebody acted meanwhile
 */
export const actOnDossier = async (
  req: PayloadRequest,
  reference: string,
  acted: Acted,
  now: Date,
): Promise<{ state: DossierState; sequence: number }> => {
  const dossier = await readDossier(req, reference)
  return fire(req.payload, dossierProcess, dossier.id, {
    ...acted,
    user: req.user,
    now,
    input: { arrivedAt: now },
  })
}
