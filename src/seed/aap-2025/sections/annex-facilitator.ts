import type { ContentSection } from '#editions/edition.ts'
import type { Block } from '#documents/blocks.ts'
import { h3, p, ul } from '../../writing.ts'
import {
  adviceActivities,
  companyActivities,
  evaluationActivities,
} from './annex-facilitator-activities.ts'

const mission: readonly Block[] = [
  h3('La mission'),
  p(
    'Le facilitateur est au premier plan pour faire vivre l’insertion dans la commande publique, que le contrat soit un marché classique, un marché de partenariat ou une concession. Sa mission est de service public, ou d’intérêt général, pour tous les acteurs publics et privés d’un territoire.',
  ),
  ul(
    'En amont de l’achat, il fait connaître le dispositif aux acheteurs possibles et les conseille : quelles opérations, quels secteurs d’activité, quelles procédures.',
    'En aval, une fois le marché passé, il recherche le dispositif le mieux adapté et applique les clauses sociales d’insertion : il informe et accompagne les entreprises et noue des partenariats locaux avec ceux qui insèrent, forment, accueillent et orientent les publics, pour bâtir l’offre d’insertion.',
    'Il assure enfin le suivi, qui permettra d’évaluer l’application de la clause en quantité et en qualité.',
  ),
]

const promotion: readonly Block[] = [
  h3('Promouvoir le dispositif et sensibiliser'),
  ul(
    'aller vers tous les acheteurs potentiels de son territoire pour promouvoir l’insertion dans la commande publique ;',
    'représenter auprès des partenaires la structure qui l’emploie, sous la responsabilité de sa directrice ou de son directeur.',
  ),
]

const partnership: readonly Block[] = [
  h3('Animer le partenariat territorial'),
  ul(
    'former un large réseau de partenaires et le développer ;',
    [
      'aider à bâtir l’offre d’insertion du territoire et à la mettre en œuvre, en rencontrant régulièrement :',
      ul(
        'ceux qui ont la charge de l’emploi et de l’insertion : mission locale, France Travail, Cap emploi, centres communaux d’action sociale (CCAS), services d’insertion, conseils départementaux, DREETS… ;',
        'les acteurs du handicap (entreprises adaptées, ESAT) et de l’insertion par l’activité économique ;',
        'l’économie sociale et solidaire (ESS) et ses structures ;',
        'les branches professionnelles ;',
        'tous les partenaires de l’emploi, de l’accompagnement et de la formation professionnelle : opérateurs de compétences (OPCO), clubs d’entreprises, fondations, associations, associations Transitions Pro (ATPro), conseil en évolution professionnelle (CEP), etc. ;',
      ),
    ],
    'identifier les publics avec les organismes prescripteurs ;',
    'voir régulièrement les autres facilitateurs de son territoire et travailler avec eux, notamment sur des marchés de niveau départemental ou régional ;',
    'participer à la construction de parcours de qualité, qui aient un sens pour la personne : sa situation, son projet professionnel, le secteur du marché, le nombre d’heures disponibles, le métier et les formations existantes ;',
    'suivre, sur le territoire de la structure, tous les marchés des opérateurs de l’État qui figurent sur la liste définie ;',
    'assister les acheteurs, en lien avec le coordinateur régional, pour introduire des clauses sociales, planifier les marchés clausés et suivre la clause dans les opérations : suivi avec chaque service, programmation annuelle, bilans, communication ;',
    'conseiller les entreprises dans leurs actions d’insertion et les y accompagner : repérer les publics cibles, aider au recrutement et à l’ingénierie de formation, avec les partenaires de l’emploi, selon les besoins des entreprises et les objectifs à atteindre ;',
    'suivre en permanence les actions d’insertion, en quantité et en qualité : réunions de chantier, relances, suivi des entreprises… ;',
    'prendre part aux réunions de suivi régionales ;',
    'orienter vers le coordinateur régional les acheteurs de l’État.',
  ),
]

/** R114–R130. */
export const annexFacilitator: ContentSection = {
  key: 'annexe_1',
  title: 'Annexe 1 : cadrage attendu des facilitateurs',
  navigation: 'Annexe 1',
  blocks: [
    ...mission,
    ...promotion,
    ...partnership,
    ...adviceActivities,
    ...companyActivities,
    ...evaluationActivities,
  ],
}
