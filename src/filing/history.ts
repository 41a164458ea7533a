/**
 * The journal of a dossier as a story: what happened, when, by which role, for which reason; what became
 * of its corrections, opinions and derogations stands in it at its instant.
 */
import type { PayloadRequest, Where } from 'payload'

import { historyTexts } from '#i18n/instruction-dossier.ts'
import type { ProcessTexts } from '#i18n/process-texts.ts'
import { processTexts } from '#i18n/processes.ts'
import { roleText } from '#i18n/roles.ts'
import { dossierWorkflow } from '#workflows/dossier/table.ts'
import { workflows } from '#workflows/registry.ts'

import type { Journal } from '../payload-types.ts'
import { deskSubjects, toldSubjects, type Subject } from './history-subjects.ts'
import { toldAs } from './history-told.ts'

export type HistoryEntry = {
  /** Tells entries apart: each process counts its own. */
  key: string
  process: string
  /** The state that the act brought its subject into; absent when the state stayed. */
  entered?: string
  sequence: number
  title: string
  at: Date
  /** The role by which it was allowed: accounts are roles, never people. */
  by: string
  reason?: string
  /** Instant by which an answer is expected, when the act gave one. */
  dueAt?: Date
}

const MOST = 500

/** Told by the dossier's own act of the same instant, in other words. */
const TOLD_BY_DOSSIER: ReadonlySet<string> = new Set([
  'correction begin',
  'correction answer',
  'correction takeBack',
])
/** Told, one by one, by the opinions that began at its instant. */
const TOLD_BY_OPINIONS = 'dossier askOpinion'

const nameOf = ({ process, event }: Pick<Journal, 'process' | 'event'>): string =>
  `${process} ${event}`

const textsOf = (process: string): ProcessTexts<string, string> | undefined =>
  Object.hasOwn(processTexts, process)
    ? processTexts[process as keyof typeof processTexts]
    : undefined

const titleOf = ({ process, event }: Journal, label: string | undefined): string => {
  const texts = textsOf(process)
  const done = texts?.events[event]?.done ?? texts?.begin ?? event
  return label === undefined ? done : historyTexts.of(done, label)
}

const rolesAsked = ({ process, event }: Journal): readonly string[] | undefined => {
  const workflow = Object.hasOwn(workflows, process)
    ? workflows[process as keyof typeof workflows]
    : undefined
  const transitions: Readonly<Record<string, { roles: readonly string[] }>> =
    workflow?.transitions ?? {}
  return Object.hasOwn(transitions, event) ? transitions[event]?.roles : undefined
}

/** Of all the roles held then, the one that the table asks for. */
const roleFor = (row: Journal): string => {
  const held = Array.isArray(row.actorRoles) ? row.actorRoles.map(String) : []
  const asked = rolesAsked(row) ?? held
  return held.find((role) => asked.includes(role)) ?? held[0] ?? 'system'
}

/** The facts of a row are what its guards read: the date of an act is among them. */
const dueOf = ({ facts }: Journal): Date | undefined => {
  const act = facts && typeof facts === 'object' && 'act' in facts ? facts.act : undefined
  const due = act && typeof act === 'object' && 'dueAt' in act ? act.dueAt : undefined
  return typeof due === 'string' ? new Date(due) : undefined
}

const entryOf = (row: Journal, withReason: boolean, label: string | undefined): HistoryEntry => {
  const dueAt = dueOf(row)
  return {
    key: `${row.process}-${row.subject}-${row.sequence}`,
    process: row.process,
    ...(row.from === row.to ? {} : { entered: row.to }),
    sequence: row.sequence,
    title: titleOf(row, label),
    at: new Date(row.at),
    by: roleText(roleFor(row)),
    ...(withReason && row.reason ? { reason: row.reason } : {}),
    ...(dueAt ? { dueAt } : {}),
  }
}

const journalOf = async (
  req: PayloadRequest,
  where: Where,
  overrideAccess: boolean,
): Promise<Journal[]> => {
  const { docs } = await req.payload.find({
    collection: 'journal',
    where,
    sort: 'sequence',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: {
      process: true,
      subject: true,
      sequence: true,
      event: true,
      from: true,
      to: true,
      at: true,
      actorRoles: true,
      reason: true,
      facts: true,
    },
    overrideAccess,
    user: req.user,
    req,
  })
  return docs as Journal[]
}

const ofProcess = (process: string, subjects: readonly string[]): Where => ({
  and: [{ process: { equals: process } }, { subject: { in: [...subjects] } }],
})

const rowsOf = async (
  req: PayloadRequest,
  dossier: string,
  subjects: readonly Subject[],
  overrideAccess: boolean,
): Promise<Journal[]> => {
  const own = await journalOf(req, ofProcess(dossierWorkflow.name, [dossier]), overrideAccess)
  const hanging: Journal[] = []
  for (const [process, of] of Map.groupBy(subjects, (subject) => subject.process)) {
    const ids = of.map(({ id }) => id)
    // The right was asked on each of these rows: their journal says when the dossier was a draft too.
    hanging.push(...(await journalOf(req, ofProcess(process, ids), true)))
  }
  return [...own, ...hanging].toSorted((one, other) => one.at.localeCompare(other.at))
}

/** Each act once: what two processes write at one instant is told by the one that says more. */
const withoutEchoes = (rows: readonly Journal[]): Journal[] => {
  const instants = (keep: (row: Journal) => boolean): ReadonlySet<string> =>
    new Set(rows.filter(keep).map(({ at }) => at))
  const ofDossier = instants(({ process }) => process === dossierWorkflow.name)
  const ofOpinions = instants((row) => nameOf(row) === 'opinion begin')
  return rows.filter((row) => {
    const name = nameOf(row)
    if (name === TOLD_BY_OPINIONS) return !ofOpinions.has(row.at)
    return !(TOLD_BY_DOSSIER.has(name) && ofDossier.has(row.at))
  })
}

const labelsOf = (subjects: readonly Subject[]): ReadonlyMap<string, string | undefined> =>
  new Map(subjects.map(({ id, label }) => [id, label]))

/** The whole story, for those who read the journal. */
export const deskHistory = async (
  req: PayloadRequest,
  dossier: string,
): Promise<HistoryEntry[]> => {
  const subjects = await deskSubjects(req, dossier)
  const labels = labelsOf(subjects)
  const rows = withoutEchoes(await rowsOf(req, dossier, subjects, false))
  return rows.map((row) => entryOf(row, true, labels.get(row.subject)))
}

/** The story as a structure is told it. The right was asked on the dossier: the journal is not theirs to read. */
export const toldHistory = async (
  req: PayloadRequest,
  dossier: string,
): Promise<HistoryEntry[]> => {
  const subjects = await toldSubjects(req, dossier)
  const labels = labelsOf(subjects)
  const rows = withoutEchoes(await rowsOf(req, dossier, subjects, true))
  return rows.flatMap((row) => {
    const told = toldAs(row.process, row.event)
    return told ? [entryOf(row, told.reason, labels.get(row.subject))] : []
  })
}
