/** What an invented structure answers of its project. */
import type { Answers } from '#forms/answers.ts'
import { department } from '#territories/areas.ts'

import type { DemoStructure } from '../structures.ts'
import { rowsOf } from './rows.ts'

/** Posts asked for, in hundredths of ETP, and the year in which the project runs. */
export type Request = { etp: number; blankZone: boolean; year: number; post: string }

const blankZone = (is: boolean, { commune }: DemoStructure): Answers =>
  is
    ? {
        zone_blanche: true,
        zone_blanche_motifs: ['sans_facilitateur'],
        zone_blanche_communes: [commune],
        zone_blanche_besoins: 'Six marchés de l’État sans facilitateur pour les accompagner.',
        zone_blanche_situation: 'deja_presente',
      }
    : { zone_blanche: false }

const TITLES = [
  'Clauses sociales dans le département',
  'Un facilitateur pour les achats de l’État',
  'Parcours d’insertion par la commande publique',
  'Des marchés publics qui emploient',
  'Acheteurs et entreprises accompagnés vers la clause sociale',
] as const

/** The commune of the seat tells which. */
const titleIn = ({ commune }: DemoStructure, place: string): string =>
  `${TITLES[Number(commune) % TITLES.length] ?? TITLES[0]} (${place})`

/** The pages on the project. */
export const projectOf = (
  structure: DemoStructure,
  { year, blankZone: blank }: Request,
): Answers => {
  const place = department(structure.department)?.name ?? structure.department
  return {
    projet_intitule: titleIn(structure, place),
    projet_structure:
      'La structure accompagne depuis quinze ans les entreprises et les acheteurs du territoire vers l’emploi des personnes qui en sont éloignées.',
    projet_diagnostic:
      'Quarante acheteurs publics recensés, dont onze services de l’État ; un marché sur cinq porte une clause sociale.',
    projet_objectifs: 'Trente mille heures d’insertion et quatre-vingts parcours dans l’année.',
    projet_description:
      'Un facilitateur accompagne chaque acheteur, de la programmation des achats au suivi des heures réalisées.',
    projet_beneficiaires:
      'Demandeurs d’emploi de longue durée, allocataires du RSA, jeunes peu qualifiés.',
    politique_ville: true,
    projet_departements: [structure.department],
    missions: ['marches_etat', 'parcours'],
    strategie_generale: 'Rencontrer chaque acheteur de l’État deux fois dans l’année.',
    priorite_etat: 'Les trois quarts du temps de travail.',
    strategie_acheteurs_publics: 'À la demande, après les services de l’État.',
    strategie_inclusion: 'Rencontres trimestrielles avec les structures de l’insertion.',
    strategie_emploi: 'Comités de suivi avec France Travail et la mission locale.',
    strategie_parcours: 'Formations préalables et étapes successives d’emploi.',
    volumes_etat: rowsOf({
      acheteur: 'Préfecture',
      marches_passes: 3,
      marches_prevus: 6,
      heures_passees: 4000,
      heures_prevues: 9000,
    }),
    ...blankZone(blank, structure),
    grand_projet: false,
    coordinateur_contact: 'rencontre',
    coordinateur_date: `${year}-01-12`,
    coordinateur_territoires: `${place}.`,
    coordinateur_acheteurs: 'Services de l’État.',
    ddets_echange: true,
    conflits_risques: 'La structure emploie aussi des personnes en insertion.',
    conflits_mesures: 'Deux équipes séparées, qui ne se parlent pas des marchés.',
    projet_moyens: 'Un bureau, un véhicule, un logiciel de suivi.',
    projet_personnes: rowsOf({ categorie: 'cdi', nombre: 1, temps: 100 }),
    recrutement: false,
    projet_debut: `${year}-09-01`,
    projet_fin: `${year + 1}-08-31`,
    projet_evaluation: 'Heures réalisées, personnes accompagnées, sorties vers l’emploi.',
  }
}
