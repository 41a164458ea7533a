import type { ConventionArticle } from '#editions/convention-template.ts'
import { bold, p } from '../../writing.ts'

export const amendmentArticles: readonly ConventionArticle[] = [
  {
    key: 'objet',
    title: 'Objet de l’avenant',
    blocks: [
      p(
        'Le présent avenant modifie la convention {amended}, signée le {amendedOn}, pour le motif suivant :',
      ),
      p('{purpose}'),
    ],
  },
  {
    key: 'montant',
    title: 'Postes et montant',
    blocks: [
      p(
        'La subvention au titre de la convention, avenant compris, est de ',
        bold('{amount}'),
        ' pour {etp}. L’annexe 1 du présent avenant remplace celle de la convention.',
      ),
    ],
  },
  {
    key: 'duree',
    title: 'Durée et bilans',
    blocks: [
      p(
        'La convention ainsi modifiée s’achève le {endsOn}. Le bilan intermédiaire est remis au plus tard le {interimDueOn}, le bilan annuel au plus tard le {annualDueOn}.',
      ),
    ],
  },
  {
    key: 'autres',
    title: 'Autres stipulations',
    blocks: [p('Les autres stipulations de la convention restent inchangées.')],
  },
]
