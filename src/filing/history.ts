/** The journal of a dossier as a story: what happened, when, by which role, for which reason. */
import type { PayloadRequest } from 'payload'

import { dossierTexts } from '#i18n/processes-dossier.ts'
import { roleText } from '#i18n/roles.ts'
import { dossierWorkflow, type DossierEvent } from '#workflows/dossier/table.ts'
import { isEvent } from '#workflows/engine.ts'

import type { Journal } from '../payload-types.ts'

export type HistoryEntry = {
  sequence: number
  title: string
  at: Date
  /** The role by which it was allowed: accounts are roles, never people. */
  by: string
  reason?: string
}

const MOST = 500

/**
 * What a structure is told of its own dossier, and whether the reason goes with it: what the services
 * think and what committees decide is told by its notification alone.
 */
const TOLD: Readonly<Partial<Record<DossierEvent, { reason: boolean }>>> = {
  file: { reason: false },
  fileUnsigned: { reason: false },
  signLate: { reason: false },
  signLateInCorrection: { reason: false },
  abandon: { reason: true },
  withdraw: { reason: true },
  expire: { reason: false },
  expireUnsigned: { reason: false },
  openCorrection: { reason: false },
  answerCorrection: { reason: false },
  closeCorrection: { reason: false },
  admit: { reason: false },
  declareInadmissible: { reason: true },
  reroute: { reason: false },
  accept: { reason: false },
  refuse: { reason: false },
  acceptAmount: { reason: false },
  declineAmount: { reason: true },
  reconsiderRefusal: { reason: false },
  reconsiderInadmissibility: { reason: false },
}

const titleOf = (event: string): string =>
  isEvent(dossierWorkflow, event) ? dossierTexts.events[event].done : dossierTexts.begin

/** Of all the roles held then, the one that the table asks for. */
const roleFor = ({ event, actorRoles }: Journal): string => {
  const held = Array.isArray(actorRoles) ? actorRoles.map(String) : []
  const asked: readonly string[] = isEvent(dossierWorkflow, event)
    ? dossierWorkflow.transitions[event].roles
    : held
  return held.find((role) => asked.includes(role)) ?? held[0] ?? 'system'
}

const entryOf = (row: Journal, withReason: boolean): HistoryEntry => ({
  sequence: row.sequence,
  title: titleOf(row.event),
  at: new Date(row.at),
  by: roleText(roleFor(row)),
  ...(withReason && row.reason ? { reason: row.reason } : {}),
})

const rowsOf = async (
  req: PayloadRequest,
  dossier: string,
  overrideAccess: boolean,
): Promise<Journal[]> => {
  const { docs } = await req.payload.find({
    collection: 'journal',
    where: {
      and: [{ process: { equals: dossierWorkflow.name } }, { subject: { equals: dossier } }],
    },
    sort: 'sequence',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { sequence: true, event: true, at: true, actorRoles: true, reason: true },
    overrideAccess,
    user: req.user,
    req,
  })
  return docs as Journal[]
}

/** The whole story, for those who read the journal. */
export const deskHistory = async (req: PayloadRequest, dossier: string): Promise<HistoryEntry[]> =>
  (await rowsOf(req, dossier, false)).map((row) => entryOf(row, true))

/** The story as a structure is told it. The right was asked on the dossier: the journal is not theirs to read. */
export const toldHistory = async (req: PayloadRequest, dossier: string): Promise<HistoryEntry[]> =>
  (await rowsOf(req, dossier, true)).flatMap((row) => {
    if (row.event === 'begin') return [entryOf(row, false)]
    const told = isEvent(dossierWorkflow, row.event) ? TOLD[row.event] : undefined
    return told ? [entryOf(row, told.reason)] : []
  })
