import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p } from '../../writing.ts'

/** R107–R110. */
export const payment: ContentSection = {
  key: 'versement',
  title: 'Versement, contrôle et évaluation',
  navigation: 'Versement et évaluation',
  blocks: [
    h3('Versement'),
    p(
      'La DREETS suit l’exécution du projet et met la subvention en paiement comme le prévoit la convention. Le versement a lieu ',
      bold('à la signature de la convention'),
      '.',
    ),
    h3('Contrôle et évaluation'),
    p(
      'La convention dit comment la DREETS contrôle que le projet est bien exécuté. L’évaluation s’appuie notamment sur les indicateurs de moyens et de résultats décrits plus haut. Le bilan final est remis à la date que fixe la convention.',
    ),
  ],
}
