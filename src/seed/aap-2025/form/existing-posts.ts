import type { Page, Section } from '#forms/definition.ts'
import { call } from '../sources.ts'
import { postFunctions } from './post-functions.ts'

const existing: Section = {
  key: 'etat_postes',
  title: 'Postes de facilitateurs et de coordinateurs qui existent',
  fields: [
    {
      key: 'a_des_postes',
      kind: 'yesNo',
      label: 'Votre structure emploie-t-elle déjà des facilitateurs ou des coordinateurs ?',
      required: true,
      source: call('annexe 2'),
    },
    {
      key: 'postes_existants',
      kind: 'table',
      label: 'État du financement actuel de chaque poste',
      help: 'Une ligne par poste, sur une année entière. Comptez aussi les postes que finançait un appel à projets arrivé à son terme.',
      rowLabel: 'Poste',
      required: true,
      visibleIf: 'valeur(a_des_postes, false)',
      minRows: 1,
      maxRows: 60,
      columns: [
        { key: 'poste', kind: 'text', label: 'Poste', required: true, maxLength: 150 },
        {
          key: 'fonction',
          kind: 'choice',
          label: 'Fonction',
          required: true,
          options: postFunctions,
        },
        { key: 'temps', kind: 'etp', label: 'ETP', required: true, min: 1, max: 100, total: true },
        { key: 'cout', kind: 'amount', label: 'Coût annuel', required: true, min: 0, total: true },
        {
          key: 'etat',
          kind: 'amount',
          label: 'Payé par l’État',
          required: true,
          min: 0,
          total: true,
        },
        {
          key: 'collectivites',
          kind: 'amount',
          label: 'Payé par des collectivités',
          min: 0,
          total: true,
        },
        { key: 'europe', kind: 'amount', label: 'Payé par l’Europe', min: 0, total: true },
        {
          key: 'autres',
          kind: 'amount',
          label: 'Autres, fonds propres compris',
          min: 0,
          total: true,
        },
        {
          key: 'detail',
          kind: 'text',
          label: 'Financeurs, par leur nom',
          required: true,
          maxLength: 300,
        },
      ],
      source: call('annexe 2'),
    },
  ],
}

const evolution: Section = {
  key: 'evolution_effectifs',
  title: 'Effectifs depuis 2022',
  help: 'Facilitateurs et coordinateurs, en ETP, au 31 décembre de chaque année ; à ce jour pour 2025.',
  visibleIf: 'valeur(a_des_postes, false)',
  fields: ['2022', '2023', '2024', '2025'].map((year) => ({
    key: `effectif_${year}`,
    kind: 'etp' as const,
    label: `Effectif en ${year}`,
    min: 0,
    required: true,
    source: call('B.1'),
  })),
}

const kept: Section = {
  key: 'maintien_financements',
  title: 'Maintien des autres financements',
  help: 'Sans compter l’argent des appels à projets : ce que reçoivent au total vos autres postes de facilitateurs.',
  visibleIf: 'valeur(a_des_postes, false)',
  fields: [
    {
      key: 'financements_precedents',
      kind: 'amount',
      label: 'Financements de l’année précédente',
      min: 0,
      required: true,
      source: call('B.2-3'),
    },
    {
      key: 'financements_courants',
      kind: 'amount',
      label: 'Financements de cette année',
      min: 0,
      required: true,
      source: call('B.2-3'),
    },
    {
      key: 'financements_justification',
      kind: 'longText',
      label: 'Pourquoi ces financements baissent-ils ?',
      help: 'La structure s’engage à ne pas les réduire : une baisse doit être expliquée.',
      maxLength: 2000,
      required: true,
      visibleIf:
        'valeur(financements_courants, euros(0)) < valeur(financements_precedents, euros(0))',
      source: call('B.2-3'),
    },
  ],
}

export const existingPostsPage: Page = {
  key: 'postes_actuels',
  title: 'Postes actuels et leur financement',
  introduction:
    'L’appel à projets consolide des postes sans remplacer les financements déjà en place : nous avons besoin de les connaître.',
  sections: [existing, evolution, kept],
}
