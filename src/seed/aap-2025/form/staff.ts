import type { Page, ScalarField } from '#forms/definition.ts'
import { cerfa } from '../sources.ts'

const source = cerfa('rubrique 4')

const headcount = (
  key: string,
  label: string,
  more: { help?: string; visibleIf?: string } = {},
): ScalarField => ({
  key,
  kind: 'integer',
  label,
  min: 0,
  max: 1_000_000,
  required: true,
  source,
  ...more,
})

export const staffPage: Page = {
  key: 'moyens_humains',
  title: 'Moyens humains de la structure',
  introduction: 'Au 31 décembre de l’année écoulée. Écrivez 0 s’il n’y a personne.',
  sections: [
    {
      key: 'salaries_structure',
      title: 'Salariés et agents',
      fields: [
        headcount('salaries', 'Salariés ou agents', { help: 'Nombre total de personnes.' }),
        {
          key: 'salaries_etp',
          kind: 'etp',
          label: 'Salariés ou agents, en équivalent temps plein travaillé',
          help: 'Deux mi-temps sur toute l’année font 1.',
          min: 0,
          required: true,
          source,
        },
        headcount('emplois_aides', 'Dont emplois aidés'),
        headcount(
          'personnels_detaches',
          'Personnels mis à disposition ou détachés par une autorité publique',
        ),
      ],
    },
    {
      key: 'engagement_benevole',
      title: 'Bénévoles, volontaires et adhérents',
      visibleIf: 'structure.association || structure.fondation',
      fields: [
        headcount('benevoles', 'Bénévoles', {
          help: 'Personnes qui contribuent régulièrement, sans rémunération.',
        }),
        headcount('volontaires', 'Volontaires', { help: 'En service civique, par exemple.' }),
        headcount('adherents', 'Adhérents', {
          help: 'Personnes qui adhèrent aux statuts de l’association.',
          visibleIf: 'structure.association',
        }),
      ],
    },
  ],
}
