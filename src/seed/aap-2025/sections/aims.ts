import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, note, noteCall, p, ul } from '../../writing.ts'

/** R006–R012. */
export const aims: ContentSection = {
  key: 'objectifs',
  title: 'Objectifs de l’appel à projets',
  navigation: 'Objectifs',
  blocks: [
    p(
      'L’appel à projets consolide le nombre actuel de facilitateurs, soit ',
      bold('environ 600 équivalents temps plein'),
      ' ',
      noteCall(3),
      ', pour que les clauses sociales d’insertion continuent de se développer, d’abord dans les marchés publics de l’État.',
    ),
    h3('Les engagements nationaux'),
    ul(
      [
        'Le PNAD fixe un objectif : en 2025, ',
        bold('30 % des contrats'),
        ' (marchés et concessions) comportent une considération sociale ',
        noteCall(4),
        '.',
      ],
      [
        'La loi du 22 août 2021, dite « climat et résilience », va plus loin : ',
        bold('à partir d’août 2026 au plus tard'),
        ', et hors exceptions, tout marché et toute concession qui atteint les seuils européens devra prévoir des conditions d’exécution qui touchent au social ou à l’emploi, en particulier au bénéfice des personnes défavorisées.',
      ],
    ),
    h3('Ce que la consolidation doit permettre'),
    ul(
      'suivre des marchés à clauser et à accompagner dont le nombre augmente fortement ;',
      'répondre à la diversification des segments d’achat, et donc des métiers ouverts aux publics ciblés ;',
      'couvrir toujours mieux les marchés passés sur l’ensemble du territoire, surtout ceux de l’État ou de ses programmes, tels que le Nouveau programme national de renouvellement urbain (NPNRU), conduit par l’Agence nationale pour la rénovation urbaine (ANRU) ;',
      'faire bénéficier davantage de personnes de ce dispositif d’insertion.',
    ),
    h3('Des clauses de meilleure qualité'),
    p(
      'Les facilitateurs sont invités à continuer d’améliorer les considérations sociales des marchés :',
    ),
    ul(
      'des heures d’insertion accompagnées de formation ou de tutorat ;',
      'des marchés réservés et des marchés d’insertion ;',
      'un critère d’attribution fondé sur la performance sociale de l’offre ;',
      'la lutte contre les discriminations, notamment entre les femmes et les hommes.',
    ),
    p(
      'Ils les diversifient aussi, par exemple vers la formation sous statut scolaire ou vers la santé et la sécurité au travail.',
    ),
    h3('Un réseau plus solide'),
    p(
      'Pour y parvenir, il faut stabiliser ce qui a été lancé ces trois dernières années, mieux répondre aux besoins (volume, qualité, couverture du territoire), et structurer et professionnaliser les réseaux de l’insertion en donnant plus de force à l’action des facilitateurs.',
    ),
    p(
      'L’appel à projets poursuit enfin la construction d’un cadre de référence commun. Il renforce l’ingénierie de la clause et élève la qualité du dispositif dans tout le pays. Les donneurs d’ordre, privés comme publics, y prennent part, avec tous ceux qui agissent pour l’emploi, la formation professionnelle, l’insertion et l’inclusion sociale.',
    ),
    note(3, 'L’équivalent temps plein (ETP) mesure le temps de travail : 0,5 ETP est un mi-temps.'),
    note(
      4,
      'Au sens du PNAD, un achat comporte une considération sociale dès qu’il tient compte de la dimension sociale, prise au sens large : insertion de publics éloignés de l’emploi, emploi de personnes handicapées, lutte contre les discriminations et égalité entre femmes et hommes, exigences éthiques (les droits de l’homme, par exemple) ou équitables, protection ou formation des salariés en rapport avec la prestation.',
    ),
  ],
}
