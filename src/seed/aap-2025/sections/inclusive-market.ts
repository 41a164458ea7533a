import type { ContentSection } from '#editions/edition.ts'
import { bold, link, p, ul } from '../../writing.ts'

/** R111–R113. */
export const inclusiveMarket: ContentSection = {
  key: 'marche_inclusion',
  title: 'Coopérer avec le Marché de l’inclusion',
  navigation: 'Marché de l’inclusion',
  blocks: [
    p(
      'Les facilitateurs et les coordinateurs coopèrent avec ceux qui animent le ',
      link('Marché de l’inclusion', 'https://lemarche.inclusion.beta.gouv.fr/'),
      ', dans l’intérêt des acheteurs comme des personnes en insertion.',
    ),
    p(
      'Tout facilitateur qui vient d’être nommé ',
      bold('s’inscrit sur cette plateforme gratuite de l’État'),
      '. Il peut y :',
    ),
    ul(
      'relayer un appel d’offres ou une consultation, afin de trouver vite et simplement les prestataires qui conviennent à la clause ;',
      'aider une entreprise attributaire à dresser la carte des prestataires inclusifs d’un territoire.',
    ),
  ],
}
