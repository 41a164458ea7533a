import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p, ul } from '../../writing.ts'

/** R088–R106. */
export const reports: ContentSection = {
  key: 'bilans',
  title: 'Bilans attendus',
  navigation: 'Bilans',
  blocks: [
    p(
      'Dans les deux rapports, chaque information est donnée deux fois : ',
      bold('pour tous les marchés'),
      ', puis ',
      bold('pour les seuls marchés de l’État'),
      '.',
    ),
    h3('Rapport intermédiaire'),
    p('Pour les ETP de facilitateurs financés, il contient au moins :'),
    ul(
      'les heures d’insertion que le poste subventionné a permis de dégager, comparées aux heures de l’année précédente et au total des heures clausées du porteur ;',
      'le nombre de prises de contact du facilitateur avec des acheteurs du territoire ;',
      'le nombre de marchés qu’il a accompagnés ;',
      'la liste des acheteurs accompagnés sur le territoire ;',
      'des éléments de qualité sur les secteurs et sur les porteurs accompagnés (statut, nombre de salariés…) ;',
      'des éléments de qualité sur le parcours du bénéficiaire de la clause (nature du contrat, accès à la formation…).',
    ),
    p(
      'La convention, conclue en région, peut préciser ce qui est attendu de ce rapport selon les besoins et les particularités du territoire.',
    ),
    h3('Rapport annuel'),
    p('Il contient au moins :'),
    ul(
      'le nombre d’acteurs mobilisés ;',
      'le nombre de territoires concernés ;',
      'le volume des marchés : leur nombre et leur montant hors taxes ;',
      'les types d’acheteurs accompagnés ;',
      'les types de segments d’achat ;',
      'le nombre de bénéficiaires, en ETP ;',
      'les heures d’insertion réalisées ;',
      'les types de bénéficiaires ;',
      'le nombre de structures inclusives mobilisées, et leur qualité.',
    ),
  ],
}
