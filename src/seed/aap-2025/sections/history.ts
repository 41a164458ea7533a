import type { ContentSection } from '#editions/edition.ts'
import { bold, p, table } from '../../writing.ts'

/** R016–R018. */
export const history: ContentSection = {
  key: 'historique',
  title: 'Postes financés depuis 2022 et enveloppe 2025',
  navigation: 'Historique et enveloppe',
  blocks: [
    p(
      'Trois appels à projets ont déjà financé des postes de facilitateurs et de coordinateurs en plus.',
    ),
    table({
      caption: 'Postes supplémentaires de facilitateurs et de coordinateurs, par appel à projets',
      head: ['Année', 'Postes supplémentaires', 'Précision'],
      rows: [
        ['2022', '83 ETP', 'Facilitateurs et coordinateurs'],
        ['2023', '77 ETP', 'Facilitateurs et coordinateurs ; financement maintenu en 2025'],
        ['2024', '13,5 ETP', 'Conventionnés dans 4 régions'],
        ['Total', '173,5 ETP', 'Trois appels à projets'],
      ],
      right: [1],
      totals: 1,
    }),
    p(
      'En 2025, l’État consacre ',
      bold('4,5 M€'),
      ' à sa contribution au financement des facilitateurs et des coordinateurs.',
    ),
  ],
}
