import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p, ul } from '../../writing.ts'

/** R131–R144. */
export const annexDocuments: ContentSection = {
  key: 'annexe_2',
  title: 'Annexe 2 : ce que contient le dossier',
  navigation: 'Annexe 2',
  blocks: [
    p(
      'Tout candidat, association ou non, dépose la demande de subvention du ',
      bold('cerfa n° 12156*06'),
      '. Le formulaire en ligne en reprend toutes les rubriques et les complète par celles de l’appel à projets.',
    ),
    h3('Ce que le formulaire demande'),
    ul(
      'le nombre d’ETP prévu ;',
      'le projet de la structure ;',
      'le budget de la structure ;',
      [
        'la stratégie du projet :',
        ul(
          'les volumes d’activité visés dans le suivi de la clause, prévus ou qui restent à développer : marchés privés, marchés publics locaux, marchés de l’État ou de programmes comme le NPNRU… ;',
          'la priorité donnée aux marchés de l’État, de ses EPA et de ses programmes, ceux du NPNRU étant regardés avec une attention particulière ;',
          'l’appui aux autres acheteurs publics du territoire et, le cas échéant, aux acheteurs privés ;',
          'la mobilisation des acteurs inclusifs du territoire ;',
          'la mise en relation des acheteurs avec le réseau pour l’emploi ;',
          'la façon de construire des parcours de qualité ;',
        ),
      ],
      'le budget du projet, où se voient les cofinanceurs ;',
      'un état du financement actuel des postes de facilitateurs et de coordinateurs qui existent déjà.',
    ),
    h3('Les pièces à joindre'),
    ul(
      'un relevé d’identité bancaire (RIB) ;',
      'si le signataire n’est pas le représentant légal, sa délégation de signature ;',
      'pour une association : rapports d’activité, comptes annuels, et rapport du commissaire aux comptes que prévoit l’article L.612-4 du code de commerce ; s’ils sont parus au Journal officiel, la référence de cette parution suffit ;',
      'pour un projet en zone blanche porté par une structure qui existe ailleurs dans la région, hors collectivité : l’attestation de structure ;',
      'librement, tout autre document que le candidat juge utile à l’instruction.',
    ),
    h3('Où déposer'),
    p(
      'Le dossier se dépose sur ce site, qui l’adresse à la DREETS compétente. L’adresse de contact de chaque service figure à la rubrique « Contacts ».',
    ),
  ],
}
