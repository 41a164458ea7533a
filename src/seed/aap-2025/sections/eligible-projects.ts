import type { ContentSection } from '#editions/edition.ts'
import { bold, ol, p, ul } from '../../writing.ts'

/** R028–R033, R042. */
export const eligibleProjects: ContentSection = {
  key: 'projets_eligibles',
  title: 'Projets éligibles et critères d’appréciation',
  navigation: 'Projets et critères',
  blocks: [
    p('Le dossier montre :'),
    ul(
      'que le projet est cohérent avec les attendus de l’appel à projets ;',
      'qu’il répond au besoin recensé sur le territoire d’action et à ses particularités ;',
      'quelle stratégie la structure veut mener.',
    ),
    p('Chaque projet est apprécié selon cinq critères :'),
    ol(
      'la qualité du diagnostic territorial joint au dossier et la clarté des objectifs ;',
      'les raisons que donne la structure pour orienter ses moyens vers les marchés de l’État ;',
      'sa capacité réelle à réaliser le projet concrètement ;',
      'la description des risques de conflits d’intérêts et de la manière dont ils sont maîtrisés ;',
      'la priorité donnée aux structures qui portent déjà des facilitateurs et que le PNAD a financées en 2022, 2023 et 2024.',
    ),
    p(
      'La taille minimale d’un projet est de ',
      bold('0,5 ETP'),
      '. Un projet peut dépasser un ETP si le besoin le justifie.',
    ),
  ],
}
