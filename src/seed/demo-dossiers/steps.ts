/** The steps that stories are made of: each an act or a few, on a day of its edition. */
import * as agree from './acts/agree.ts'
import * as consult from './acts/consult.ts'
import * as correct from './acts/correct.ts'
import * as filing from './acts/file.ts'
import * as desk from './acts/instruct.ts'
import * as tell from './acts/tell.ts'
import type { Stage } from './stage.ts'

/** @param key of the structure whose dossier it is; of a committee, nothing that is read */
export type Play = (stage: Stage, key: string) => Promise<void>

/** Day of the edition, 0 being the one on which it is published, and what is done then. */
export type Step = readonly [day: number, play: Play]

export const draft = (day: number, asked: filing.Asked): Step[] => [
  [day, filing.open],
  [day, (stage, key) => filing.fill(stage, key, asked)],
]

export const filed = (day: number, asked: filing.Asked): Step[] => [
  ...draft(day, asked),
  [day + 1, filing.joinAll],
  [day + 1, filing.fileSigned],
]

/** Every document is found compliant. */
export const checked = (day: number): Step[] => [
  [day, desk.takeCharge],
  [day, (stage, key) => desk.checkDocuments(stage, key)],
]

export const admitted = (day: number): Step[] => [
  ...checked(day),
  [day + 1, (stage, key) => desk.act(stage, key, 'desk', 'admit')],
]

export const asked = (day: number, days?: number): Step => [
  day,
  (stage, key) => consult.ask(stage, key, ['county', 'coordinator'], days),
]

export const given = (
  day: number,
  addressee: consult.Addressee,
  leaning: consult.Leaning = 'favourable',
): Step => [day, (stage, key) => consult.give(stage, key, addressee, leaning)]

/** From its filing to the end of its review, in two weeks. */
export const reviewed = (day: number, request: filing.Asked): Step[] => [
  ...filed(day, request),
  ...admitted(day + 3),
  asked(day + 5),
  given(day + 9, 'county'),
  given(day + 11, 'coordinator', request.etp > 100 ? 'reserved' : 'favourable'),
  [day + 13, (stage, key) => desk.act(stage, key, 'desk', 'finishReview')],
]

const CREDITS =
  'Les crédits de la région sont limités : le comité a financé en partie les postes demandés.'
const COVERED =
  'Le bassin d’emploi est déjà couvert par deux facilitateurs financés au titre de cet appel.'

const told = (day: number, reasons: string): Step[] => [
  [day, (stage, key) => tell.prepareLetter(stage, key, reasons)],
  [day + 1, tell.notify],
]

/** The grant is notified; @param reasons a word when it is of a part */
export const granted = (day: number, part = false): Step[] => told(day, part ? CREDITS : '')
export const refused = (day: number): Step[] => told(day, COVERED)

export const accepted = (day: number, part = false): Step[] => [
  ...granted(day, part),
  [day + 5, (stage, key) => desk.act(stage, key, 'applicant', 'acceptAmount')],
]

export const prepared = (day: number, effect: number): Step[] => [
  [day, agree.begin],
  [day, (stage, key) => agree.write(stage, key, { effect })],
]

const act =
  (event: Parameters<typeof agree.act>[2]): Play =>
  (stage, key) =>
    agree.act(stage, key, event)

export const checkedConvention = (day: number, effect: number): Step[] => [
  ...prepared(day, effect),
  [day + 1, act('check')],
]

export const sent = (day: number, effect: number): Step[] => [
  ...checkedConvention(day, effect),
  [day + 2, agree.send],
]

export const signedByStructure = (day: number, effect: number): Step[] => [
  ...sent(day, effect),
  [day + 5, (stage, key) => agree.sign(stage, key, 'structure')],
]

/** Signed by both: active at once, or on its date of effect. */
export const signed = (day: number, effect: number): Step[] => [
  ...signedByStructure(day, effect),
  [day + 8, (stage, key) => agree.sign(stage, key, 'state')],
]

/** An amendment that ends the convention earlier, sent. */
export const amendmentSent = (day: number, end: number): Step[] => [
  [day, agree.amend],
  [day, (stage, key) => agree.write(stage, key, { end })],
  [day + 1, act('check')],
  [day + 2, agree.send],
]

export const amended = (day: number, end: number): Step[] => [
  ...amendmentSent(day, end),
  [day + 4, (stage, key) => agree.sign(stage, key, 'structure')],
  [day + 6, (stage, key) => agree.sign(stage, key, 'state')],
]

export const onConvention = (day: number, event: Parameters<typeof agree.act>[2]): Step => [
  day,
  act(event),
]

export const correctionAsked = (day: number, soon = false): Step[] => [
  [day, desk.takeCharge],
  [day, (stage, key) => desk.checkDocuments(stage, key, ['comptes_annuels'])],
  [day + 1, (stage, key) => correct.askForMore(stage, key, soon)],
]

export const correctionAnswered = (day: number): Step => [day, correct.answerCorrection]
export const correctionClosed = (day: number): Step => [day, correct.closeCorrection]

export const contested = (day: number): Step => [day, tell.contest]
export const appeal = (day: number, event: Parameters<typeof tell.answerAppeal>[2]): Step => [
  day,
  (stage, key) => tell.answerAppeal(stage, key, event),
]

export const dossierAct = (
  day: number,
  ...given: [
    role: Parameters<typeof desk.act>[2],
    event: Parameters<typeof desk.act>[3],
    reason?: string,
  ]
): Step => [day, (stage, key) => desk.act(stage, key, ...given)]

export const message = (day: number, side: 'desk' | 'structure', body: string): Step => [
  day,
  (stage, key) => desk.write(stage, key, side, body),
]

export const note = (day: number, body: string): Step => [
  day,
  (stage, key) => desk.note(stage, key, body),
]
