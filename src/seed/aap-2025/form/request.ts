import type { Page } from '#forms/definition.ts'
import { formerCalls } from '../former-calls.ts'
import { both, call, cerfa } from '../sources.ts'

export const requestPage: Page = {
  key: 'demande',
  title: 'Votre demande',
  introduction: 'Nous préparons le formulaire selon votre situation.',
  sections: [
    {
      key: 'nature_demande',
      title: 'Nature de la demande',
      fields: [
        {
          key: 'nature_presentation',
          kind: 'explanation',
          label: 'Ce qui est déjà rempli pour vous',
          text: 'Vous demandez à l’État (ministère chargé du travail, direction régionale de votre territoire) une subvention en numéraire, pour un projet, sur une année. Ces rubriques du cerfa n’ont pas à être remplies. Déposez un dossier par région.',
          source: cerfa('nature de la demande'),
        },
        {
          key: 'premiere_candidature',
          kind: 'yesNo',
          label:
            'Votre structure candidate-t-elle pour la première fois au financement de facilitateurs ou de coordinateurs ?',
          help: 'Le comité technique national examine les candidatures des structures nouvelles.',
          required: true,
          source: both('nature de la demande', 'C.1'),
        },
        {
          key: 'appels_precedents',
          kind: 'choices',
          label: 'Au titre de quels appels à projets votre structure a-t-elle été financée ?',
          help: 'Les structures déjà financées par le PNAD sont prioritaires. Ne cochez rien si vous avez candidaté sans être financé.',
          visibleIf: '!valeur(premiere_candidature, true)',
          options: formerCalls,
          source: call('A et B.2-1'),
        },
      ],
    },
  ],
}
