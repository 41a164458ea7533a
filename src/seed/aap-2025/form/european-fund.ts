import type { Page } from '#forms/definition.ts'
import { call } from '../sources.ts'

const source = call('B.2-3, focus FSE+')
const mobilised = 'valeur(fse_mobilise, false)'
const byIntermediary = `${mobilised} && fse_gestionnaire == "organisme"`
const byState = `${mobilised} && fse_gestionnaire == "etat"`

export const europeanFundPage: Page = {
  key: 'europe',
  title: 'Cofinancement FSE+',
  introduction:
    'Le Fonds social européen peut apporter les 30 % de cofinancement, à certaines conditions.',
  sections: [
    {
      key: 'fonds_social_europeen',
      title: 'Fonds social européen (FSE+)',
      fields: [
        {
          key: 'fse_mobilise',
          kind: 'yesNo',
          label: 'Le projet est-il cofinancé par le FSE+ ?',
          required: true,
          source,
        },
        {
          key: 'fse_gestionnaire',
          kind: 'choice',
          label: 'Qui gère ces crédits ?',
          help: 'Les lignes de partage sont fixées dans chaque région.',
          required: true,
          visibleIf: mobilised,
          options: [
            { key: 'organisme', label: 'Un organisme intermédiaire' },
            { key: 'etat', label: 'L’État (DREETS)' },
          ],
          source,
        },
        {
          key: 'fse_organisme',
          kind: 'text',
          label: 'Nom de l’organisme intermédiaire',
          required: true,
          maxLength: 200,
          visibleIf: byIntermediary,
          source,
        },
        {
          key: 'fse_perimetre',
          kind: 'statement',
          label: 'Périmètre du facilitateur',
          text: 'Le périmètre du facilitateur correspond au territoire de l’organisme intermédiaire.',
          required: true,
          visibleIf: byIntermediary,
          source,
        },
        {
          key: 'fse_subvention_globale',
          kind: 'statement',
          label: 'Subvention globale',
          text: 'La convention de subvention globale de l’organisme intermédiaire prévoit ce sujet.',
          required: true,
          visibleIf: byIntermediary,
          source,
        },
        {
          key: 'fse_reference',
          kind: 'text',
          label: 'Référence de l’appel à projets FSE+ de la DREETS',
          required: true,
          maxLength: 150,
          visibleIf: byState,
          source,
        },
        {
          key: 'fse_cofinancements',
          kind: 'longText',
          label: 'Cofinancements du projet FSE+',
          help: 'Le FSE+ demande lui aussi des cofinancements publics ou privés : dites lesquels. Ils figurent au budget du projet.',
          required: true,
          maxLength: 2000,
          visibleIf: mobilised,
          source,
        },
      ],
    },
  ],
}
