import type { ContentSection } from '#editions/edition.ts'
import { bold, p, ul } from '../../writing.ts'

/** R083–R088. */
export const convention: ContentSection = {
  key: 'conventionnement',
  title: 'Convention',
  blocks: [
    p(
      'Si la décision est favorable, la structure et la DREETS concluent une convention de ',
      bold('douze mois'),
      '. Une date d’effet peut y être fixée.',
    ),
    p('La convention indique :'),
    ul(
      'le montant de la subvention ;',
      'le contenu du projet et son calendrier prévisionnel ;',
      'ce qui déclenchera le versement : les critères et le calendrier prévus ;',
      'obligatoirement, les éléments que la structure fournira pour rendre compte de l’emploi des fonds ;',
      'les indicateurs, qualitatifs et quantitatifs, qui servent à évaluer l’action.',
    ),
    p(
      'Ces indicateurs conditionnent un renouvellement de la subvention les années suivantes. La structure s’engage donc à remettre à la DREETS deux rapports consolidés : l’un intermédiaire, l’autre annuel.',
    ),
  ],
}
