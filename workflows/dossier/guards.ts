import { onAct } from '../act.ts'
import { unless } from '../engine.ts'
import type { CommitteeDecision, DossierFacts } from './facts.ts'

/**
 * Time left to requests under way when the hour strikes: until it is over, the sweep closes nothing,
 * because a filing is judged on its arrival.
 */
export const UNDER_WAY_MILLISECONDS = 15 * 60 * 1000

const isOver = (last: Date, now: Date): boolean =>
  now.getTime() > last.getTime() + UNDER_WAY_MILLISECONDS

/** R061. */
export const callHasOpened = unless<DossierFacts>(
  'refus.appel_pas_ouvert',
  ({ arrivedAt, call }) => arrivedAt >= call.opensAt,
)

/** R062, R064: judged on arrival. */
export const callNotClosed = unless<DossierFacts>(
  'refus.appel_clos',
  ({ arrivedAt, call }) => arrivedAt <= call.closesAt,
)

export const callIsOver = unless<DossierFacts>('refus.echeance_a_venir', ({ now, call }) =>
  isOver(call.closesAt, now),
)

/** R043, R064. */
export const isComplete = unless<DossierFacts>(
  'refus.incomplet',
  ({ filing }) => filing.missing === 0,
)

export const nothingBlocks = unless<DossierFacts>(
  'refus.regle_bloquante',
  ({ filing }) => filing.blocking === 0,
)

export const isAttested = unless<DossierFacts>('refus.attestation', ({ filing }) => filing.attested)

export const isSigned = unless<DossierFacts>('refus.signature', ({ signature }) => signature.signed)

export const notYetSigned = unless<DossierFacts>(
  'refus.deja_signe',
  ({ signature }) => !signature.signed,
)

/** R065: only on express authorisation. */
export const lateSignatureGranted = unless<DossierFacts>(
  'refus.signature_sans_autorisation',
  ({ signature }) => signature.lateUntil !== null,
)

/** R065, X32. */
export const lateSignatureInTime = unless<DossierFacts>(
  'refus.signature_trop_tard',
  ({ arrivedAt, signature }) => signature.lateUntil !== null && arrivedAt <= signature.lateUntil,
)

export const lateSignatureOver = unless<DossierFacts>(
  'refus.echeance_a_venir',
  ({ now, signature }) => signature.lateUntil !== null && isOver(signature.lateUntil, now),
)

/** The items are typed with the act: nothing refuses one who only asks. */
export const hasItems = unless<DossierFacts>(
  'refus.complements_vides',
  ({ act, correction }) => act === null || correction.items > 0,
)

export const everyItemAnswered = unless<DossierFacts>(
  'refus.complements_sans_reponse',
  ({ correction }) => correction.items > 0 && correction.unanswered === 0,
)

/** A request for corrections is taken back before its date only with a reason. */
export const overdueOrReasoned = unless<DossierFacts>(
  'refus.complements_en_cours',
  ({ act, now, correction }) =>
    act === null ||
    (correction.dueAt !== null && now > correction.dueAt) ||
    Boolean(act.reason?.trim()),
)

export const nothingToJudge = unless<DossierFacts>(
  'refus.complements_a_examiner',
  ({ correction }) => correction.toJudge === 0,
)

export const everyDocumentChecked = unless<DossierFacts>(
  'refus.pieces_a_verifier',
  ({ check }) => check.unchecked === 0,
)

/** CRPA L114-5-1: without an indispensable document the dossier cannot be studied. */
export const nothingIndispensableMissing = unless<DossierFacts>(
  'refus.piece_indispensable',
  ({ check }) => check.indispensableMissing === 0,
)

/** CRPA L114-2: sent to the service that is competent. */
export const regionGiven = onAct('refus.region', ({ region }) => Boolean(region?.trim()))

/** R074, R079. */
export const mandatoryOpinionsAsked = unless<DossierFacts>(
  'refus.avis_a_demander',
  ({ opinions }) => opinions.notAsked === 0,
)

export const mandatoryOpinionsIn = unless<DossierFacts>(
  'refus.avis_attendus',
  ({ opinions }) => opinions.pending === 0,
)

/** R069: first application only. */
export const nationalOpinionRequired = unless<DossierFacts>(
  'refus.avis_national_inutile',
  ({ national }) => national.required,
)

export const nationalOpinionNotReturned = unless<DossierFacts>(
  'refus.avis_national_rendu',
  ({ national }) => !national.returned,
)

export const nationalOpinionsIn = unless<DossierFacts>(
  'refus.avis_nationaux_attendus',
  ({ national }) => national.pending === 0,
)

export const nationalOpinionKnown = unless<DossierFacts>(
  'refus.avis_national_requis',
  ({ national }) => !national.required || national.returned,
)

const decidedAs = (outcome: CommitteeDecision['outcome']) =>
  unless<DossierFacts>('refus.decision_comite', ({ decision }) => decision?.outcome === outcome)

export const decidedFavourable = decidedAs('favourable')
export const decidedWaitlist = decidedAs('waitlist')
export const decidedUnfavourable = decidedAs('unfavourable')

export const amountAllowed = unless<DossierFacts>(
  'refus.montant',
  ({ decision }) => decision !== null && decision.amount > 0 && decision.amount <= decision.maximum,
)

/** R071, X29. */
export const fitsEnvelope = unless<DossierFacts>(
  'refus.enveloppe',
  ({ decision }) => decision !== null && decision.fitsEnvelope,
)

export const isFirstInLine = unless<DossierFacts>(
  'refus.rang',
  ({ decision }) => decision !== null && decision.firstInLine,
)

export const letterIssued = unless<DossierFacts>(
  'refus.lettre',
  ({ decision }) => decision !== null && decision.letterIssued,
)

/** What a convention rests on changes by an amendment, not by a new decision. */
export const notConventioned = unless<DossierFacts>(
  'refus.decision_conventionnee',
  ({ decision }) => decision !== null && !decision.conventioned,
)

export const amountNotAccepted = unless<DossierFacts>(
  'refus.montant_deja_accepte',
  ({ decision }) => decision !== null && !decision.amountAccepted,
)
