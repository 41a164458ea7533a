import type { PayloadRequest, TypedUser } from 'payload'

import { actorOf, type Actor } from '#access/actor.ts'
import { addresseesOf } from '#access/addressees.ts'
import { PARIS } from '#i18n/dates.ts'
import { relationId } from '#filing/dossier.ts'
import { readCandidature } from '#filing/read-candidature.ts'
import { readRevision } from '#editions/revisions.ts'
import { keepAway } from '#recusals/keep-away.ts'
import type { ActInput } from '#workflows/act.ts'
import type { Act, Loaded, Process } from '#workflows/fire/fire.ts'
import type { OpinionFacts, OpinionState } from '#workflows/opinion/facts.ts'
import { opinionWorkflow, type OpinionEvent } from '#workflows/opinion/table.ts'

import type { Dossier, Opinion } from '../payload-types.ts'
import { changesOf } from './changes.ts'
import { followOpinions } from './follow.ts'
import { standsAside } from './recusal.ts'
import { answersOf, extensionOf, versionsOf, type Audience } from './opinion.ts'
import { isReasoned, questionsFor, unanswered } from './questions.ts'

/** What an act on an opinion brings beside its reason. */
export type OpinionInput = {
  /** Last instant of an extension granted, or of an opinion asked again. */
  dueAt?: Date
  /** Local date until which one asks to be given time. */
  until?: string
}

type OpinionAct = Act<OpinionEvent, OpinionInput>

/** The office that answers for each audience. */
const OFFICE: Readonly<Record<Audience, string>> = {
  county: 'county_reviewer',
  coordinator: 'coordinator',
  national: 'national_member',
}

/** The state in which a dossier awaits the opinions of an audience. */
const AWAITED_IN: Readonly<Record<Audience, Dossier['state']>> = {
  county: 'under_review',
  coordinator: 'under_review',
  national: 'national_opinion',
}

const GIVES: ReadonlySet<OpinionEvent> = new Set<OpinionEvent>(['answer', 'answerLate', 'revise'])

const desksOf = (actor: Actor, region: string): string[] =>
  actor.offices
    .filter(
      (office) =>
        office.role === 'national_manager' ||
        (['instructor', 'regional_manager'].includes(office.role) && office.region === region),
    )
    .map(({ role }) => role)

/** What a person is to an opinion: an office that asks it, the one consulted, or one that stands aside. */
const standingOf = (user: TypedUser | null, opinion: Opinion, region: string, now: Date) => {
  if (!user) return { roles: ['system'], isAddressee: false, recused: false }
  const actor = actorOf(user, now)
  const isAddressee = addresseesOf(actor).includes(opinion.addressee)
  return {
    roles: [...desksOf(actor, region), ...(isAddressee ? [OFFICE[opinion.audience]] : [])],
    isAddressee,
    recused: standsAside(opinion, user.id) || actor.bodies.includes(opinion.siren),
  }
}

const given = ({ reason, input: { dueAt } }: OpinionAct): ActInput => ({
  ...(reason ? { reason } : {}),
  ...(dueAt ? { dueAt } : {}),
})

/** Nothing is read of the dossier's answers unless an opinion is given. */
const answerFacts = async (
  req: PayloadRequest,
  opinion: Opinion,
  dossier: Dossier,
  { event, now }: OpinionAct,
): Promise<OpinionFacts['answer']> => {
  if (!GIVES.has(event)) return { missing: 0, reasoned: true }
  const answers = answersOf(opinion)
  const questions = questionsFor(await readCandidature(req, dossier, now), opinion.audience)
  return {
    missing: unanswered(questions, answers).length + (answers.opinion ? 0 : 1),
    reasoned: isReasoned(answers),
  }
}

/** The facts of an opinion for somebody; `act` is null when one only asks what is allowed. */
export const opinionFacts = (
  opinion: Opinion,
  dossier: Dossier,
  circumstances: {
    user: TypedUser | null
    now: Date
    act: ActInput | null
    answer: OpinionFacts['answer']
  },
): OpinionFacts => {
  const { user, now, act, answer } = circumstances
  return {
    state: opinion.state as OpinionState,
    ...standingOf(user, opinion, dossier.region, now),
    now,
    act,
    dueAt: new Date(opinion.dueAt),
    nextReminderAt: opinion.nextReminderAt ? new Date(opinion.nextReminderAt) : null,
    answer,
    extensionAsked: extensionOf(opinion) !== null,
    stillUseful: dossier.state === AWAITED_IN[opinion.audience],
  }
}

const loadOpinion = async (
  req: PayloadRequest,
  id: string,
  act: OpinionAct,
): Promise<Loaded<OpinionState, OpinionFacts>> => {
  // Who may act is decided by the table on these facts; what may be seen was asked before.
  const opinion: Opinion = await req.payload.findByID({ collection: 'opinions', id, depth: 0, req })
  const dossier: Dossier = await req.payload.findByID({
    collection: 'dossiers',
    id: relationId(opinion.dossier),
    depth: 0,
    req,
  })
  const { edition, sha256 } = await readRevision(req.payload, relationId(dossier.callRevision), req)
  const answer = await answerFacts(req, opinion, dossier, act)
  const { user, now } = act
  return {
    facts: opinionFacts(opinion, dossier, { user, now, act: given(act), answer }),
    sequence: opinion.sequence,
    belonging: { structure: relationId(dossier.structure), region: dossier.region, filed: true },
    rules: sha256,
    // A dossier may have been sent to another region since: its opinions go with it.
    changes: {
      region: dossier.region,
      ...changesOf(opinion, act, {
        zone: edition.calendar.zone || PARIS,
        departments: dossier.departments ?? [],
      }),
    },
    effectData: {
      dossier: dossier.id,
      opinions: [id],
      event: act.event,
      reason: act.reason ?? null,
      version: versionsOf(opinion).length + (GIVES.has(act.event) ? 1 : 0),
    },
  }
}

/** One opinion asked of one office (R073–R079). The sweep fires `remind`, `expire` and `withdraw` as nobody. */
export const opinionProcess: Process<OpinionState, OpinionEvent, OpinionFacts, OpinionInput> = {
  workflow: opinionWorkflow,
  collection: 'opinions',
  load: loadOpinion,
  alongside: async (req, _id, { effectData }, { event, user, now }) => {
    const dossier = String(effectData?.dossier)
    if (event === 'recuse' && user) await keepAway(req, dossier, user.id)
    await followOpinions(req, dossier, now)
  },
}
