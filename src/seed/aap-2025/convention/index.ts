/**
 * The convention of the call (R083–R088), after the model of circulaire n° 5811-SG of 29 September 2015, in
 * our words, with what this call adds.
 */
import type { ConventionTemplate } from '#editions/convention-template.ts'
import { h3, p, ul } from '../../writing.ts'
import { amendmentArticles } from './amendment.ts'
import { dutyArticles } from './duties.ts'
import { moneyArticles } from './money.ts'
import { objectArticles } from './object.ts'

export const convention: ConventionTemplate = {
  title: 'Convention annuelle de subvention',
  amendmentTitle: 'Avenant à la convention annuelle de subvention',
  preamble: [
    h3('Préambule'),
    ul(
      'Vu la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations, notamment ses articles 9-1 et 10 ;',
      'Vu le décret n° 2001-495 du 6 juin 2001 relatif à la transparence financière des aides octroyées par les personnes publiques ;',
      'Vu le décret n° 2021-1947 du 31 décembre 2021 approuvant le contrat d’engagement républicain ;',
      'Vu le plan national pour des achats durables (PNAD) 2022-2025 et l’appel à projets « {call} » ;',
      'Vu la demande de subvention n° {dossier} et la décision notifiée le {decidedOn}.',
    ),
    p(
      'Le projet, conçu par la structure, contribue au développement de la clause sociale d’insertion dans la commande publique, et d’abord dans celle de l’État. Il est convenu ce qui suit.',
    ),
  ],
  articles: [...objectArticles, ...moneyArticles, ...dutyArticles],
  amendment: amendmentArticles,
  durationMonths: 12,
  reports: [
    { key: 'interim', label: 'Bilan intermédiaire', monthsAfterEffect: 6 },
    // Three months after the term, so that the whole of it is known.
    { key: 'annual', label: 'Bilan annuel consolidé', monthsAfterEffect: 15 },
  ],
  indicatorColumns: ['Tous les marchés', 'Marchés de l’État'],
}
