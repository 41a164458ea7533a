import type { ContentSection } from '#editions/edition.ts'
import { bold, callout, p, ul } from '../../writing.ts'

/** R054–R060. */
export const europeanFund: ContentSection = {
  key: 'fse',
  title: 'Cofinancer avec le Fonds social européen (FSE+)',
  navigation: 'Cofinancement FSE+',
  blocks: [
    callout(
      'Focus : mobiliser le FSE+ 21-27 pour créer des postes',
      p(
        'Le FSE+ peut apporter les 30 % de cofinancement attendus. Le programme national, intitulé « Emploi, inclusion, jeunesse, compétences », admet en effet les postes que crée cet appel à projets.',
      ),
      p(
        'Le FSE+ finance lui aussi des projets et exige des cofinancements publics ou privés : l’appel à projets peut être la contrepartie du FSE+, comme le FSE+ peut être celle de l’appel à projets.',
      ),
      p(
        'Dans les deux sens, regardez de près les lignes de partage de votre région entre le FSE+ que gère l’État et celui qui est confié à des organismes intermédiaires (OI).',
      ),
      ul(
        [
          bold('Auprès d’un organisme intermédiaire'),
          ' : il peut cofinancer un projet, porté par lui ou par un tiers, si le périmètre du facilitateur correspond à son territoire et si sa convention de subvention globale prévoit ce sujet. Les deux conditions sont nécessaires.',
        ],
        [
          bold('Auprès de la DREETS'),
          ' : elle peut engager ses crédits FSE+ si l’un de ses appels à projets FSE+ vise des actions de dimension régionale, ou des actions de facilitateurs sur un territoire sans organisme intermédiaire, ou dont la subvention globale ne rend pas ces actions éligibles.',
        ],
      ),
      p('Dans les deux cas, le plan de financement présenté fait ressortir chaque cofinancement.'),
    ),
  ],
}
