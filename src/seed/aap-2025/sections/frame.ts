import type { ContentSection } from '#editions/edition.ts'
import { bold, p, ul } from '../../writing.ts'

/** R019–R021. */
export const frame: ContentSection = {
  key: 'cadre',
  title: 'Cadre du projet',
  navigation: 'Cadre',
  blocks: [
    p(
      'La structure candidate dépose son projet auprès de sa DREETS, dans les conditions de cet appel à projets. Le dépôt se fait sur ce site : le dossier parvient à la direction régionale compétente pour le territoire du projet.',
    ),
    p('Chaque poste conventionné est financé ', bold('pour un an'), '.'),
    p(
      'Une convention annuelle lie la structure lauréate à sa DREETS. Elle fixe les conditions et les modalités du projet, et en particulier la manière dont la structure garantit la priorité donnée :',
    ),
    ul(
      'aux marchés de l’État et de ses établissements publics à caractère administratif (EPA) ;',
      'aux programmes de rénovation urbaine.',
    ),
  ],
}
