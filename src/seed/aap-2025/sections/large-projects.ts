import type { ContentSection } from '#editions/edition.ts'
import { p, ul } from '../../writing.ts'

/** R027. */
export const largeProjects: ContentSection = {
  key: 'grands_projets',
  title: 'Grands projets',
  blocks: [
    p(
      'Certains grands projets offrent un fort potentiel de marchés réservés et de clauses sociales :',
    ),
    ul(
      'la rénovation urbaine ;',
      'la réhabilitation, dans le Bassin minier par exemple ;',
      'les transports : Canal Seine-Nord, ligne TGV.',
    ),
    p(
      'Des facilitateurs doivent y être affectés pendant la durée du projet, sans qu’il soit besoin d’un spécialiste par grand projet. Autant que possible, la structure veille à pérenniser ces postes.',
    ),
  ],
}
