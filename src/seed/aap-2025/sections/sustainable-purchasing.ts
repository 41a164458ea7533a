import type { ContentSection } from '#editions/edition.ts'
import { callout, link, note, noteCall, p, ul } from '../../writing.ts'

/** R007, R008, R013–R015. */
export const sustainablePurchasing: ContentSection = {
  key: 'achats_durables',
  title: 'Développer les achats durables sur un territoire',
  navigation: 'Achats durables',
  blocks: [
    callout(
      'Focus : les enjeux sur un territoire',
      p(
        'L’objectif du PNAD et la mise en conformité des acheteurs publics avec la loi climat et résilience, attendue dès août 2026, demandent que tous les acteurs d’un territoire se mobilisent.',
      ),
      p('Les facilitateurs et les coordinateurs doivent y contribuer :'),
      ul(
        'en faisant progresser le nombre de marchés clausés ou réservés, et leur effet sur l’insertion durable dans l’emploi ;',
        'en innovant, et en aidant toujours plus d’acheteurs à retenir des considérations de qualité, ce qui évite aussi que des marchés réservés restent infructueux ;',
        'en suivant ce que deviennent les personnes concernées.',
      ),
      p(
        'Le Marché de l’inclusion leur est utile : ils y voient les besoins d’achat et les demandes de devis des acheteurs, et y comprennent l’offre inclusive du territoire, que portent 8 000 SIAE, EA et ESAT ',
        noteCall(5),
        '.',
      ),
    ),
    note(
      5,
      'Adresse du Marché de l’inclusion : ',
      link('lemarche.inclusion.beta.gouv.fr', 'https://lemarche.inclusion.beta.gouv.fr/'),
      '.',
    ),
  ],
}
