import { randomUUID } from 'node:crypto'

import type { Answers, Rows } from '#forms/answers.ts'
import {
  amounts,
  everyCommitment,
  ordinaryAccounts,
  ordinaryStructure,
  subsidy,
} from '#seed/demo-dossiers/ordinary-answers.ts'
import type { ContextFacts } from '#forms/expressions/context.ts'

const rows = (...cells: Rows[string]['cells'][]): Rows =>
  Object.fromEntries(cells.map((row, order) => [`row${order + 1}`, { order, cells: row }]))

/** Facts of an association that already applied; others change what they need. */
export const buildFacts = (changes: Partial<ContextFacts> = {}): ContextFacts => ({
  'structure.association': true,
  'structure.fondation': false,
  'structure.collectivite': false,
  'structure.etablissement_public': false,
  'structure.alsace_moselle': false,
  'structure.premiere_candidature': false,
  'structure.region': '84',
  'structure.departement': '38',
  signataire_est_delegue: false,
  ...changes,
})

const identity: Answers = {
  premiere_candidature: false,
  appels_precedents: ['aap_2022', 'aap_2023'],
  nom: 'Association Démonstration Isère',
  siret: '00090001900019',
  rna: 'W381900001',
  adresse_siege: {
    lines: ['1 place de la Démonstration'],
    postalCode: '38000',
    commune: '38185',
    communeName: 'Grenoble',
  },
  correspondance_differente: false,
  representant_nom: 'Nom',
  representant_prenom: 'Prénom',
  ...ordinaryStructure,
}

const project: Answers = {
  projet_intitule: 'Clauses sociales en Isère',
  projet_structure: 'Insertion par l’emploi.',
  projet_diagnostic: 'Quarante acheteurs recensés.',
  projet_objectifs: 'Trente mille heures.',
  projet_description: 'Accompagner les acheteurs.',
  projet_beneficiaires: 'Demandeurs d’emploi de longue durée.',
  politique_ville: true,
  projet_departements: ['38'],
  missions: ['marches_etat', 'parcours'],
  strategie_generale: 'Rencontrer chaque acheteur de l’État.',
  priorite_etat: 'Les trois quarts du temps.',
  strategie_acheteurs_publics: 'À la demande.',
  strategie_inclusion: 'Rencontres trimestrielles.',
  strategie_emploi: 'Comités de suivi.',
  strategie_parcours: 'Formations préalables.',
  volumes_etat: rows({
    acheteur: 'Préfecture',
    marches_passes: 3,
    marches_prevus: 6,
    heures_passees: 4000,
    heures_prevues: 9000,
  }),
  zone_blanche: false,
  grand_projet: false,
  coordinateur_contact: 'rencontre',
  coordinateur_date: '2025-05-12',
  coordinateur_territoires: 'Isère.',
  coordinateur_acheteurs: 'Services de l’État.',
  ddets_echange: true,
  conflits_risques: 'La structure emploie des personnes en insertion.',
  conflits_mesures: 'Équipes séparées.',
  projet_moyens: 'Un bureau, un véhicule.',
  projet_personnes: rows({ categorie: 'cdi', nombre: 1, temps: 100 }),
  recrutement: false,
  projet_debut: '2025-09-01',
  projet_fin: '2026-08-31',
  projet_evaluation: 'Heures réalisées et sorties.',
}

/** A post is asked for once a year by a structure: each dossier has its own (R045). */
const newPosts = (): Rows =>
  rows({
    intitule: `Poste ${randomUUID().slice(0, 8)}`,
    fonction: 'facilitateur',
    etp: 100,
    cout: 4_210_429,
    duree: 12,
    montant_demande: 2_947_300,
    autres_etat: 0,
    origine: 'aap_termine',
    appels_anterieurs: ['aap_2023'],
  })

const money: Answers = {
  cout_calcul: 'Salaire brut et cotisations.',
  postes_unicite: true,
  fse_mobilise: false,
  exercice_debut: '2025-01-01',
  exercice_fin: '2025-12-31',
  budget_structure: {
    ...amounts({ 'charges-641': 50_000_000, 'charges-601': 5_000_000, 'products-70': 30_000_000 }),
    ...subsidy(1, 'region', 'Conseil régional', 25_000_000),
  },
  projet_exercice: '2025',
  budget_projet: {
    ...amounts({ 'charges-641': 3_000_000, 'charges-645': 1_210_429 }),
    ...subsidy(1, 'present_appel', 'Présent appel à projets', 2_947_300),
    ...subsidy(2, 'departement', 'Conseil départemental', 1_263_129),
  },
  ...ordinaryAccounts,
}

const commitments: Answers = {
  ...everyCommitment,
  fait_a: 'Grenoble',
}

/** Every answer that an association must give to file in the call of 2025, and the documents it joins. */
export const buildDossierAnswers = (changes: Answers = {}): Answers => ({
  ...identity,
  ...project,
  postes: newPosts(),
  ...money,
  ...commitments,
  ...changes,
})

export const dossierDocuments = { rib: 1, rapport_activite: 1, comptes_annuels: 1 } as const
