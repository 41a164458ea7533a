import type { Page } from '#forms/definition.ts'
import { funderTypes } from '../funders.ts'
import { both, call, cerfa } from '../sources.ts'
import {
  commonCharges,
  commonProducts,
  contributionCharges,
  contributionProducts,
} from './budget-accounts.ts'

const indirectCharges = {
  code: 'indirectes',
  label: 'Charges indirectes affectées au projet',
  lines: [
    { code: 'indirectes_fixes', label: 'Charges fixes de fonctionnement' },
    { code: 'indirectes_frais', label: 'Frais financiers' },
    { code: 'indirectes_autres', label: 'Autres charges indirectes' },
  ],
}

export const projectBudgetPage: Page = {
  key: 'finances_projet',
  title: 'Budget du projet',
  introduction: 'Ce budget montre qui paie quoi : chaque cofinanceur y a sa ligne.',
  sections: [
    {
      key: 'previsions_projet',
      title: 'Budget prévisionnel du projet',
      fields: [
        {
          key: 'projet_exercice',
          kind: 'text',
          label: 'Année ou exercice',
          required: true,
          maxLength: 50,
          source: cerfa('rubrique 6, budget du projet'),
        },
        {
          key: 'budget_projet',
          kind: 'budget',
          scope: 'project',
          label: 'Charges et produits du projet',
          help: 'Au compte 74, nommez chaque cofinanceur et dites si son aide est demandée ou acquise. La subvention demandée ici y a sa ligne. Les charges sont égales aux produits.',
          required: true,
          charges: [...commonCharges, indirectCharges, contributionCharges],
          products: [
            ...commonProducts,
            { code: 'propres', label: 'Ressources propres affectées au projet' },
            contributionProducts,
          ],
          funderTypes,
          maxNamedRows: 40,
          source: both('rubrique 6, budget du projet', 'B.2-3 et annexe 2'),
        },
        {
          key: 'part_demandee',
          kind: 'computed',
          label: 'Part de la subvention demandée dans les produits du projet',
          expression:
            'budget_projet.produits > euros(0) ? taux(valeur(total_demande, euros(0)), budget_projet.produits) : pour_cent(0)',
          as: 'percentage',
          source: cerfa('rubrique 6, budget du projet'),
        },
        {
          key: 'charges_indirectes_regle',
          kind: 'longText',
          label: 'Comment avez-vous réparti les charges indirectes ?',
          required: true,
          maxLength: 1500,
          visibleIf: 'compte(budget_projet, "charges", "indirectes") > euros(0)',
          source: cerfa('rubrique 6, budget du projet'),
        },
        {
          key: 'cofinancements_precisions',
          kind: 'longText',
          label: 'Précisions sur les cofinancements',
          help: 'Où en sont les demandes, quand les réponses sont attendues.',
          maxLength: 2000,
          source: call('B.2-3'),
        },
      ],
    },
  ],
}
