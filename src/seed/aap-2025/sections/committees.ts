import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p, ul } from '../../writing.ts'

/** R066–R071. */
export const committees: ContentSection = {
  key: 'pilotage',
  title: 'Pilotage, comités et instruction',
  navigation: 'Pilotage et sélection',
  blocks: [
    p(
      'Les règles de cet appel à projets sont nationales et s’appliquent partout de la même manière.',
    ),
    h3('En région'),
    p(
      'Chaque DREETS est responsable, dans sa région, du choix des lauréats puis du suivi des projets retenus. Elle y associe les coordinateurs régionaux et, avec l’appui des DDETS, les partenaires du territoire.',
    ),
    p(
      'Elle analyse les projets déposés en lien avec ses partenaires régionaux et dans la limite des crédits disponibles.',
    ),
    h3('Au niveau national'),
    p('Un ', bold('comité technique national'), ' appuie les DREETS. Il réunit :'),
    ul(
      'la délégation générale à l’emploi et à la formation professionnelle (DGEFP), qui le pilote ;',
      'la direction des achats de l’État (DAE) ;',
      'l’Agence nationale pour la rénovation urbaine (ANRU) ;',
      'Alliance Villes Emploi (AVE).',
    ),
    p('Il a deux rôles :'),
    ul(
      'apprécier les candidatures des structures nouvelles, c’est-à-dire de celles qui candidatent pour la première fois ;',
      'piloter et suivre l’enveloppe financière.',
    ),
  ],
}
