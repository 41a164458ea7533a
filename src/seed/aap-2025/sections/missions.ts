import type { ContentSection } from '#editions/edition.ts'
import { h3, ol, p, ul } from '../../writing.ts'

/** R034–R041. */
export const missions: ContentSection = {
  key: 'missions',
  title: 'Missions attendues',
  navigation: 'Missions',
  blocks: [
    p(
      'Le cadrage des postes figure à l’annexe 1. Au-delà, les projets qui se positionnent clairement sur une ou plusieurs des missions suivantes sont examinés avec une attention particulière :',
    ),
    ol(
      'donner la priorité aux marchés de l’État (ministères, services centraux et déconcentrés, plateformes régionales des achats ou PFRA…), à ceux de ses EPA et à ceux de ses programmes, en variant les secteurs et les considérations sociales ;',
      'accompagner les programmes de renouvellement urbain (ANRU) ;',
      'mobiliser les acteurs inclusifs des territoires, dont les SIAE, les EA et les ESAT ;',
      'mettre activement en relation les acheteurs et le service public de l’emploi, pour obtenir le plus d’heures clausées possible ;',
      'construire des parcours de qualité avec les structures d’insertion du territoire, en y associant les acteurs de la formation professionnelle.',
    ),
    h3('Si possible'),
    ul(
      'accompagner les autres acheteurs publics du territoire ;',
      'le cas échéant, accompagner des acheteurs privés.',
    ),
    h3('Rappel de l’intention'),
    p(
      'L’appel à projets finance l’accompagnement des marchés de l’État : il consolide le nombre de facilitateurs en ETP et structure leurs réseaux, pour que les marchés à considération sociale soient plus nombreux et meilleurs, qu’il s’agisse de marchés clausés, de marchés d’insertion et de qualification ou de marchés réservés.',
    ),
    p(
      'Il sert aussi à professionnaliser les facilitateurs et les coordinateurs et à harmoniser leurs pratiques.',
    ),
  ],
}
