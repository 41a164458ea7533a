/** What an association of ordinary size answers whatever it asks for, and how it writes a budget. */
import type { Answers, Rows } from '#forms/answers.ts'

/** Who answers for it, and how many it counts. */
export const ordinaryStructure: Answers = {
  representant_fonction: 'Présidence',
  representant_telephone: '+33476000000',
  representant_courriel: 'presidence@association.example',
  charge_differente: false,
  signataire: 'representant',
  agrement: false,
  utilite_publique: false,
  impots_commerciaux: false,
  adherents_moraux: false,
  salaries: 12,
  salaries_etp: 1050,
  emplois_aides: 0,
  personnels_detaches: 0,
  benevoles: 20,
  volontaires: 0,
  adherents: 45,
  a_des_postes: false,
}

/** Its bank account, and how it keeps its books. */
export const ordinaryAccounts: Answers = {
  compte_bancaire: { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
  exercice_clos: true,
  comptes_publies: false,
  commissaire_aux_comptes: false,
  repertoire_a_jour: true,
}

/** Every statement and every commitment that a dossier asks. */
export const everyCommitment: Answers = {
  attestation_obligations: true,
  attestation_sincerite: true,
  attestation_engagement_republicain: true,
  attestation_charte: true,
  attestation_compte: true,
  aides_trois_exercices: 'jusqu_a_500000',
  engagement_maintien: true,
  engagement_priorite: true,
  engagement_bilans: true,
  engagement_marche_inclusion: true,
}

/** Lines of a budget by their account, amounts in cents. */
export const amounts = (lines: Readonly<Record<string, number>>): Rows =>
  Object.fromEntries(
    Object.entries(lines).map(([id, amount], order) => [id, { order, cells: { amount } }]),
  )

/** What another funder was asked for, on a line of its own. */
export const subsidy = (order: number, type: string, name: string, amount: number): Rows => ({
  [`financeur${order}`]: {
    order: 100 + order,
    cells: { side: 'products', account: '74', name, type, status: 'asked', amount },
  },
})
