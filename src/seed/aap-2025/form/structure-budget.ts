import type { Page } from '#forms/definition.ts'
import { funderTypes } from '../funders.ts'
import { both, cerfa } from '../sources.ts'
import {
  commonCharges,
  commonProducts,
  contributionCharges,
  contributionProducts,
} from './budget-accounts.ts'

const source = both('rubrique 5', 'annexe 2')

export const structureBudgetPage: Page = {
  key: 'finances_structure',
  title: 'Budget de la structure',
  introduction:
    'Le budget prévisionnel de toute la structure, pour l’année ou l’exercice du projet.',
  sections: [
    {
      key: 'exercice_structure',
      title: 'Exercice',
      fields: [
        {
          key: 'exercice_debut',
          kind: 'date',
          label: 'Début de l’exercice',
          required: true,
          source: cerfa('rubrique 5'),
        },
        {
          key: 'exercice_fin',
          kind: 'date',
          label: 'Fin de l’exercice',
          required: true,
          source: cerfa('rubrique 5'),
        },
      ],
    },
    {
      key: 'previsions_structure',
      title: 'Budget prévisionnel de la structure',
      fields: [
        {
          key: 'budget_structure',
          kind: 'budget',
          scope: 'structure',
          label: 'Charges et produits de la structure',
          help: 'Le total des charges est égal à celui des produits, excédent ou insuffisance compris. Les comptes 86 et 87 s’équilibrent entre eux.',
          required: true,
          charges: [
            ...commonCharges,
            { code: 'excedent', label: 'Excédent prévisionnel (bénéfice)' },
            contributionCharges,
          ],
          products: [
            ...commonProducts,
            { code: 'insuffisance', label: 'Insuffisance prévisionnelle (déficit)' },
            contributionProducts,
          ],
          funderTypes,
          maxNamedRows: 60,
          source,
        },
      ],
    },
  ],
}
