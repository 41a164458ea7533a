/**
 * What a structure is told of its own dossier, and whether the reason goes with it: what the services
 * think and what committees decide is told by its notification alone.
 */
import type { AppealEvent } from '#workflows/appeal/table.ts'
import type { ConventionEvent } from '#workflows/convention/table.ts'
import type { CorrectionEvent } from '#workflows/correction/table.ts'
import type { DerogationEvent } from '#workflows/derogation/table.ts'
import type { DossierEvent } from '#workflows/dossier/table.ts'

type Told<Event extends string> = Readonly<Partial<Record<Event | 'begin', { reason: boolean }>>>

const dossier: Told<DossierEvent> = {
  begin: { reason: false },
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
  reconsiderGrant: { reason: false },
  reconsiderInadmissibility: { reason: false },
}

const correction: Told<CorrectionEvent> = {
  begin: { reason: false },
  answer: { reason: false },
  extend: { reason: false },
  becomeOverdue: { reason: false },
  close: { reason: false },
  takeBack: { reason: true },
}

const derogation: Told<DerogationEvent> = {
  begin: { reason: false },
  grant: { reason: true },
  refuse: { reason: true },
  withdraw: { reason: false },
  lapse: { reason: false },
}

const appeal: Told<AppealEvent> = {
  begin: { reason: false },
  grant: { reason: true },
  dismiss: { reason: true },
  lapse: { reason: false },
  withdraw: { reason: false },
}

/** What is written before it is sent is the services' own. */
const convention: Told<ConventionEvent> = {
  send: { reason: false },
  signByStructure: { reason: false },
  askChange: { reason: true },
  recall: { reason: true },
  returnCopy: { reason: true },
  signByState: { reason: false },
  activate: { reason: false },
  complete: { reason: false },
  terminate: { reason: true },
  abandon: { reason: true },
}

const TOLD: Readonly<Record<string, Told<string>>> = {
  dossier,
  correction,
  derogation,
  appeal,
  convention,
}

/** Undefined for what is not told. */
export const toldAs = (process: string, event: string): { reason: boolean } | undefined =>
  TOLD[process]?.[event]
