import { type Guard, type Refusal, unless } from '../engine.ts'
import type { CommitteeState } from '../committee/facts.ts'
import type { AgendaItemFacts } from './facts.ts'

type ItemGuard = Guard<AgendaItemFacts> & { readonly refusal: Refusal }

const sessionIn = (refusal: Refusal, states: readonly CommitteeState[]): ItemGuard =>
  unless(refusal, ({ session }) => states.includes(session))

export const sessionOpen = sessionIn('refus.hors_seance', ['open'])
export const inPreparation = sessionIn('refus.ordre_du_jour_arrete', ['prepared'])
export const beforeClosing = sessionIn('refus.seance_terminee', ['prepared', 'convened', 'open'])

/** CRPA R133-10, counted without those who stand aside. */
export const quorumPresent: ItemGuard = unless(
  'refus.quorum',
  ({ attendance: { quorum, present } }) => quorum > 0 && present >= quorum,
)

/** R032: one who stood aside neither prepares nor decides. */
export const notRecused: ItemGuard = unless('refus.deport', ({ recused }) => !recused)

export const recusalFounded: ItemGuard = unless(
  'refus.deport_membre',
  (facts) => facts.act === null || facts.recusalFounded,
)

/** R046, R048, R051: what is proposed never passes a cap, nor what was asked. */
export const amountsAllowed: ItemGuard = unless(
  'refus.montant',
  ({ amount }) => amount.eachAllowed && amount.proposed <= amount.grantable,
)

export const amountGiven: ItemGuard = unless('refus.montant', ({ amount }) => amount.proposed > 0)

export const amountWhole: ItemGuard = unless(
  'refus.montant_partiel',
  ({ amount }) => amount.proposed === amount.grantable,
)

export const amountReduced: ItemGuard = unless(
  'refus.montant_entier',
  ({ amount }) => amount.proposed < amount.grantable,
)

/** R071, X29: said as soon as it is decided; the closing asks it again of the whole session. */
export const fitsEnvelope: ItemGuard = unless(
  'refus.enveloppe',
  ({ amount, left }) => amount.proposed <= left,
)

export const rankGiven: ItemGuard = unless(
  'refus.rang_attente',
  ({ act, rank }) => act === null || (rank !== null && rank > 0),
)

export const rankFree: ItemGuard = unless(
  'refus.rangs',
  ({ act, rankTaken }) => act === null || !rankTaken,
)

/** R069: the nation gives an opinion, and lists nobody. */
export const keepsWaitlist: ItemGuard = unless(
  'refus.liste_nationale',
  (facts) => facts.keepsWaitlist,
)

/** No more votes than members who are there and may vote on this dossier. */
export const votesFit: ItemGuard = unless(
  'refus.votes',
  ({ act, votes, attendance }) => act === null || votes === null || votes <= attendance.present,
)

export const dossierReady: ItemGuard = unless(
  'refus.dossier_plus_en_attente',
  (facts) => facts.dossierReady,
)
