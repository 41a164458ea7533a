import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p, table, ul, warning } from '../../writing.ts'

/** R020, R044–R053. */
export const funding: ContentSection = {
  key: 'montage_financier',
  title: 'Montage financier',
  blocks: [
    h3('Quels postes'),
    p(
      'L’appel à projets consolide les postes que finançaient des appels à projets arrivés à leur terme. Il ne vient pas renforcer le financement de postes qui existent par ailleurs. Chaque poste est financé pour un an.',
    ),
    warning(
      'Les autres postes gardent leurs financements',
      p(
        'En déposant son dossier, la structure s’engage à ne pas réduire ce qui finance déjà ses autres postes de facilitateurs.',
      ),
    ),
    h3('Combien'),
    table({
      caption: 'Plafonds applicables à chaque poste',
      head: ['Règle', 'Plafond', 'Pour qui'],
      rows: [
        ['Part du coût du poste payée par cet appel à projets', '70 %', 'Toutes les structures'],
        ['Montant versé par l’État pour un ETP sur un an', '29 473 €', 'Toutes les structures'],
        ['Part de tous les financeurs de l’État réunis', '80 %', 'Collectivités territoriales'],
      ],
      right: [1],
    }),
    ul(
      [
        bold('Le plus petit plafond s’applique.'),
        ' Si la structure verse un salaire plus élevé, les 29 473 € représentent moins de 70 % du coût : la part de l’État baisse d’autant.',
      ],
      [
        bold('Une dérogation'),
        ' au montant de 29 473 € peut être examinée dans des circonstances exceptionnelles. La part de 70 %, elle, reste la même.',
      ],
      [
        bold('Une collectivité territoriale'),
        ' présente pour le poste un budget où l’État, tous financeurs réunis, n’apporte pas plus de 80 %. La part de cet appel à projets y reste limitée à 70 %.',
      ],
    ),
    h3('Les cofinancements'),
    p(
      'Le complément, soit ',
      bold('30 % au moins'),
      ', vient de cofinanceurs. Chaque source de cofinancement apparaît dans les budgets du dossier, avec son montant.',
    ),
  ],
}
