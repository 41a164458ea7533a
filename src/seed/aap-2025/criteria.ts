import type { Criterion } from '#editions/edition.ts'
import { missionCriteria } from './mission-criteria.ts'
import { call } from './sources.ts'

/**
 * R029–R033. The call gives the criteria and no weight: these are a proposal on a total of one hundred
 * with the missions, which DGEFP adjusts. Scores go from 0 to 3.
 */
const mainCriteria: readonly Criterion[] = [
  {
    key: 'diagnostic',
    label: 'Qualité du diagnostic territorial et clarté des objectifs',
    help: 'Le diagnostic recense-t-il les acheteurs, les marchés et les besoins du territoire ? Les objectifs sont-ils chiffrés ?',
    source: call('B.2-1'),
    weight: 20,
    anchors: [
      { score: 0, label: 'Pas de diagnostic, ou objectifs absents' },
      { score: 1, label: 'Diagnostic général, objectifs peu précis' },
      { score: 2, label: 'Diagnostic propre au territoire, objectifs clairs' },
      { score: 3, label: 'Diagnostic étayé et chiffré, objectifs clairs et mesurables' },
    ],
  },
  {
    key: 'orientation_etat',
    label: 'Orientation motivée des moyens vers les marchés de l’État',
    help: 'Quelle part du temps, pour quels acheteurs, et pour quelles raisons ?',
    source: call('B.2-1'),
    weight: 20,
    anchors: [
      { score: 0, label: 'Les marchés de l’État ne sont pas visés' },
      { score: 1, label: 'Intention affirmée, sans moyens ni raisons' },
      { score: 2, label: 'Moyens affectés et motivés pour une partie des acheteurs' },
      { score: 3, label: 'Priorité démontrée : moyens, acheteurs nommés et volumes visés' },
    ],
  },
  {
    key: 'capacite',
    label: 'Capacité réelle à mettre en œuvre le projet',
    help: 'Expérience de la clause, équipe, implantation, partenariats, calendrier.',
    source: call('B.2-1'),
    weight: 20,
    anchors: [
      { score: 0, label: 'Capacité non démontrée' },
      { score: 1, label: 'Moyens ou partenariats encore à réunir' },
      { score: 2, label: 'Moyens réunis, mise en œuvre crédible' },
      { score: 3, label: 'Moyens réunis, expérience et résultats établis' },
    ],
  },
  {
    key: 'conflits_interets',
    label: 'Maîtrise des risques de conflits d’intérêts',
    help: 'Par exemple lorsque la structure est aussi acheteuse, employeuse d’insertion ou prestataire d’entreprises titulaires.',
    source: call('B.2-1'),
    weight: 10,
    anchors: [
      { score: 0, label: 'Risques non décrits' },
      { score: 1, label: 'Risques décrits, sans mesure' },
      { score: 2, label: 'Risques décrits, mesures annoncées' },
      { score: 3, label: 'Risques décrits, mesures en place et vérifiables' },
    ],
  },
  {
    key: 'financements_anterieurs',
    label: 'Structure déjà porteuse de facilitateurs et financée par le PNAD',
    help: 'Nombre des appels à projets de 2022, 2023 et 2024 au titre desquels la structure a été financée.',
    source: call('A et B.2-1'),
    weight: 10,
    automatic: 'formerCalls',
    anchors: [
      { score: 0, label: 'Aucun financement de 2022 à 2024' },
      { score: 1, label: 'Financée au titre d’une année' },
      { score: 2, label: 'Financée au titre de deux années' },
      { score: 3, label: 'Financée en 2022, en 2023 et en 2024' },
    ],
  },
]

export const criteria: readonly Criterion[] = [...mainCriteria, ...missionCriteria]
