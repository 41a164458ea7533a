import type { ContentSection } from '#editions/edition.ts'
import { p, ul } from '../../writing.ts'

/** R022, R023. */
export const eligibleStructures: ContentSection = {
  key: 'structures_eligibles',
  title: 'Structures qui peuvent candidater',
  navigation: 'Qui peut candidater',
  blocks: [
    p(
      'L’appel à projets développe et renforce les structures qui portent la clause sociale d’insertion, afin que le réseau reste aussi dense que ces trois dernières années l’ont rendu. Peuvent candidater, notamment :',
    ),
    ul(
      'les associations ;',
      'les collectivités territoriales ;',
      'leurs établissements publics à caractère administratif (EPA).',
    ),
    p(
      'Cette liste n’est pas fermée : une structure d’une autre nature peut interroger sa DREETS avant de déposer.',
    ),
    p(
      'Le nombre de facilitateurs, compté en ETP, se consolide en cohérence avec l’évolution des effectifs depuis 2022 et avec les besoins que le territoire n’a pas encore couverts :',
    ),
    ul(
      'des zones blanches ;',
      'des services de l’État qui ne sont pas encore accompagnés ;',
      'de grands projets.',
    ),
    p('Les documents à joindre à la candidature sont énumérés à l’annexe 2.'),
  ],
}
