/** What the pages of committees show, always as far as the person may read. */
import type { PayloadRequest } from 'payload'

import type { Edition } from '#editions/edition.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { Proposal } from '#funding/proposal.ts'
import { automaticScores, mostOf, type Scores } from '#scoring/grid.ts'
import { spreadOf, type Sheet, type Spread } from '#scoring/readers.ts'
import type { AgendaItemState } from '#workflows/agenda-item/facts.ts'
import { agendaItemWorkflow, type AgendaItemEvent } from '#workflows/agenda-item/table.ts'
import type { CommitteeState } from '#workflows/committee/facts.ts'
import { committeeWorkflow, type CommitteeEvent } from '#workflows/committee/table.ts'
import { allowed, type Allowance } from '#workflows/engine.ts'

import type { AgendaItem, Committee, CommitteeMember, Dossier } from '../payload-types.ts'
import { waitingDossiers } from './agenda.ts'
import { readStandings, type Standings } from './envelopes.ts'
import { candidatureOf, itemFacts, readSession } from './item-process.ts'
import { attendanceOf, grantedBy, proposalOf } from './item.ts'
import { nationalOpinionOn, type NationalOpinion } from './national.ts'
import { minutesOf } from './minutes-row.ts'
import { agendaLines, type AgendaLine } from './lines.ts'
import { committeeFacts } from './process.ts'
import { findMinutes, readAgenda, readCommittee, readItem } from './read.ts'
import { revisionOf } from './rows.ts'
import { readSheets } from './scores.ts'
import { rolesAt } from './standing.ts'

export type CommitteeView = {
  committee: Committee
  edition: Edition
  /** Those from which the person stands aside left out. */
  agenda: readonly AgendaItem[]
  lines: readonly AgendaLine[]
  /** The most that a dossier may score, hundredths of points. */
  mostPoints: number
  members: readonly CommitteeMember[]
  attendance: ReturnType<typeof attendanceOf>
  standings: Standings
  acts: readonly Allowance<CommitteeState, CommitteeEvent>[]
  /** Somebody who sits reads; the desk writes. */
  prepares: boolean
  /** Dossiers that could be put on the agenda. */
  waiting: readonly Dossier[]
  /** The minutes can be read. */
  minutes: boolean
}

const circumstances = (req: PayloadRequest, now: Date) => ({ user: req.user, now, act: null })

/** @throws Refused `refus.introuvable` for a committee that the person may not read */
export const readCommitteeView = async (
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<CommitteeView> => {
  const committee = await readCommittee(req, id)
  const session = await readSession(req, id)
  const agenda = await readAgenda(req, id)
  const minutesIssued = (await minutesOf(req, id)) !== undefined
  const facts = committeeFacts(session, [], { ...circumstances(req, now), minutesIssued })
  const prepares = rolesAt(req.user, committee, now).length > 0
  const closed = committee.closedAt ? 0 : grantedBy(agenda)
  const { edition } = await revisionOf(req, committee)
  return {
    committee,
    edition,
    agenda,
    lines: await agendaLines(req, agenda, committee.closedAt ? Infinity : session.left),
    mostPoints: mostOf(edition.criteria),
    members: session.members,
    attendance: attendanceOf(committee, session.members),
    standings: await readStandings(req, committee, closed),
    acts: prepares ? allowed(committeeWorkflow, facts) : [],
    prepares,
    minutes: (await findMinutes(req, id)) !== undefined,
    waiting:
      prepares && committee.state === 'prepared' ? await waitingDossiers(req, committee, now) : [],
  }
}

export type ItemView = {
  committee: Committee
  item: AgendaItem
  candidature: Candidature
  proposal: Proposal
  members: readonly CommitteeMember[]
  acts: readonly Allowance<AgendaItemState, AgendaItemEvent>[]
  /** What the person may see of the scores. */
  sheets: readonly Sheet[]
  mine: Sheet | undefined
  computed: Scores
  spread: Spread | null
  prepares: boolean
  /** Voting members there, those who stand aside from this dossier left out. */
  attendance: ReturnType<typeof attendanceOf>
  /** What the national committee said of a new structure that a region decides on. */
  national: NationalOpinion | null
  /** On the agenda as the person reads it. */
  before: AgendaItem | undefined
  after: AgendaItem | undefined
}

/** @throws Refused `refus.introuvable` for a dossier from which the person stands aside */
export const readItemView = async (
  req: PayloadRequest,
  { committee: id, item: itemId }: { committee: string; item: string },
  now: Date,
): Promise<ItemView> => {
  const item = await readItem(req, id, itemId)
  const session = await readSession(req, id)
  const candidature = await candidatureOf(req, item, now)
  const proposal = proposalOf(item, candidature)
  const { criteria } = candidature.revision.edition
  const sheets = await readSheets(req, item, now)
  const mine = sheets.find(({ reader }) => reader === req.user?.id)
  const judged = { dossier: candidature.dossier, proposal }
  const prepares = rolesAt(req.user, session.committee, now).length > 0
  const agenda = await readAgenda(req, id)
  const at = agenda.findIndex((listed) => listed.id === item.id)
  const facts = itemFacts(session, item, judged, { ...circumstances(req, now), input: {} })
  return {
    committee: session.committee,
    item,
    candidature,
    proposal,
    members: session.members,
    acts: prepares ? allowed(agendaItemWorkflow, facts) : [],
    sheets,
    mine,
    computed: automaticScores(criteria, {
      formerCalls: new Set(candidature.structure.formerCalls ?? []).size,
    }),
    spread: mine?.given ? spreadOf(criteria, sheets) : null,
    prepares,
    attendance: attendanceOf(session.committee, session.members, item),
    national:
      session.committee.kind === 'regional'
        ? await nationalOpinionOn(req, candidature.dossier.id)
        : null,
    before: agenda[at - 1],
    after: agenda[at + 1],
  }
}
