/** By which requests each event of each process may be asked over REST. */
import * as candidature from '#tests/builders/candidature.ts'
import { PAGES } from '#tests/builders/opinions.ts'
import type { CorrectionEvent } from '#workflows/correction/table.ts'
import type { DerogationEvent } from '#workflows/derogation/table.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'
import type { OpinionEvent } from '#workflows/opinion/table.ts'

import type { ProcessName } from '../tables.ts'
import { appealDoors, committeeDoors, conventionDoors, itemDoors } from './after-review.ts'
import type { Asked, Forged, Target } from './rows.ts'

export type Door = { path: string; body: object }

/** `own` fires the event, for one who may; `others` take the name of an event, and must not take this one. */
export type Doors = { own: readonly Door[]; others: readonly Door[] }

type Open = (forged: Forged, event: string) => readonly Door[]

const REASON = 'Motif écrit par une personne.'
const DUE_ON = '2025-07-20'

const onDossier =
  (path: string, body: (forged: Forged) => object = () => ({})): Open =>
  (forged) => [{ path: `/api/dossiers/${forged.reference}/${path}`, body: body(forged) }]

const act: Open = (forged, event) =>
  onDossier('act', ({ sequence }) => ({ event, sequence, reason: REASON }))(forged, event)

const onCorrection =
  (path: string, body: (forged: Forged) => object = () => ({})): Open =>
  (forged) => [{ path: `/api/corrections/${forged.reference}/${path}`, body: body(forged) }]

const askOpinions: Open = ({ reference, sequence }) => [
  {
    path: `/api/opinions/ask/${reference}`,
    body: { addressees: ['county:38'], pages: PAGES, dueOn: DUE_ON, sequence },
  },
]

const signed: Open = onDossier('sign', () => candidature.SIGNATURE)
const takeBack: Open = onCorrection('take-back', () => ({ sequence: 1, reason: REASON }))

/** Acts that bring more than a reason; any other is fired by its name. */
const OF_PAGES: Readonly<Partial<Record<DossierEvent, Open>>> = {
  file: onDossier('file', () => candidature.SIGNATURE),
  fileUnsigned: onDossier('file-unsigned'),
  signLate: signed,
  signLateInCorrection: signed,
  openCorrection: onCorrection('ask', ({ sequence }) => ({
    items: [{ kind: 'document', key: 'rib', question: 'Lequel ?' }],
    dueOn: DUE_ON,
    sequence,
  })),
  answerCorrection: onCorrection('send'),
  closeCorrection: takeBack,
  reroute: onDossier('reroute', ({ sequence }) => ({ region: '11', reason: REASON, sequence })),
  reconsiderGrant: ({ appeal }) => [
    { path: `/api/appeals/${appeal}/act`, body: { event: 'grant', sequence: 1, reason: REASON } },
  ],
  askOpinion: askOpinions,
  referToNational: askOpinions,
}

const none: Open = () => []

const CORRECTION: Readonly<Record<CorrectionEvent, Open>> = {
  answer: onCorrection('send'),
  extend: onCorrection('extend', () => ({ dueOn: '2025-08-20', sequence: 1 })),
  close: onCorrection('close', () => ({ judgements: {}, sequence: 1 })),
  takeBack,
  remind: none,
  becomeOverdue: none,
}

const opinionDoors = ({ reference, opinions }: Forged, event: string, asked: Asked) => {
  const id = opinions[asked]
  const fired = { event, sequence: 1, reason: REASON, until: DUE_ON }
  return {
    answers: {
      path: `/api/opinions/${id}/answers`,
      body: { event, sequence: 1, opinion: 'favourable' },
    },
    act: { path: `/api/opinions/${id}/act`, body: fired },
    desk: { path: `/api/opinions/ask/${reference}/${id}`, body: fired },
  }
}
type OpinionDoor = keyof ReturnType<typeof opinionDoors>

const GIVING: readonly OpinionDoor[] = ['answers', 'act']
const OPINION: Readonly<Record<OpinionEvent, readonly OpinionDoor[]>> = {
  answer: GIVING,
  answerLate: GIVING,
  revise: GIVING,
  decline: ['act'],
  recuse: ['act'],
  askExtension: ['act'],
  grantExtension: ['desk'],
  refuseExtension: ['desk'],
  askAgain: ['desk'],
  withdraw: ['desk'],
  remind: [],
  expire: [],
}

const answered: Open = ({ derogation }, event) => [
  {
    path: `/api/derogations/${derogation}/act`,
    body: { event, sequence: 1, reason: REASON, until: '2025-08-31' },
  },
]
const DEROGATION: Readonly<Record<DerogationEvent, Open>> = {
  grant: answered,
  refuse: answered,
  withdraw: onDossier('late-signature/withdraw'),
  lapse: none,
}

/** Publishing, publishing again and opening again are one request, told apart by the state. */
const publish: Open = ({ call }) => [{ path: `/api/calls/${call}/publish`, body: {} }]
const CALL: Readonly<Record<string, Open>> = {
  publish,
  republish: publish,
  reopen: publish,
}

const found = (opens: Readonly<Record<string, Open | undefined>>, event: string): Open =>
  opens[event] ?? none

type Opens = (of: Forged, event: string, target: Target) => Doors

/** Rows of the table are asked by their own name: an event of another process is none of its doors. */
const of =
  <Event extends string, On extends Target>(
    open: (forged: Forged, event: Event, target: On) => Doors,
  ): Opens =>
  (forged, event, target) =>
    open(forged, event as Event, target as On)

const DOORS: Readonly<Record<ProcessName, Opens>> = {
  call: (forged, event) => ({ own: found(CALL, event)(forged, event), others: [] }),
  dossier: (forged, event) => {
    const page = found(OF_PAGES, event)(forged, event)
    const named = act(forged, event)
    return page.length > 0 ? { own: page, others: named } : { own: named, others: [] }
  },
  correction: (forged, event) => ({ own: found(CORRECTION, event)(forged, event), others: [] }),
  opinion: of<string, Asked>((forged, event, asked) => {
    const doors = Object.entries(opinionDoors(forged, event, asked))
    const names = Object.entries(OPINION).find(([known]) => known === event)?.[1] ?? []
    const isOwn = ([door]: [string, Door]) => names.some((name) => name === door)
    return {
      own: doors.filter(isOwn).map(([, door]) => door),
      others: doors.filter((door) => !isOwn(door)).map(([, door]) => door),
    }
  }),
  derogation: (forged, event) => {
    const own = found(DEROGATION, event)
    return { own: own(forged, event), others: own === answered ? [] : answered(forged, event) }
  },
  committee: of(committeeDoors),
  'agenda-item': of(itemDoors),
  appeal: of(appealDoors),
  convention: of(conventionDoors),
}

/** The requests of an event, on the row of the process that is aimed at. */
export const doorsOf = (
  forged: Forged,
  process: ProcessName,
  event: string,
  target: Target,
): Doors => DOORS[process](forged, event, target)
