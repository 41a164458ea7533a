import type { ContentSection } from '#editions/edition.ts'
import { p, warning } from '../../writing.ts'

/** R043. */
export const admissibility: ContentSection = {
  key: 'recevabilite',
  title: 'Recevabilité du dossier',
  navigation: 'Recevabilité',
  blocks: [
    warning(
      'Un dossier incomplet n’est pas instruit',
      p(
        'Le dossier doit réunir toutes les pièces de l’annexe 2. Le formulaire en ligne dit à tout moment ce qui manque et n’accepte le dépôt que d’un dossier complet.',
      ),
    ),
  ],
}
