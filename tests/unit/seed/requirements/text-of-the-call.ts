import {
  document,
  eligibility,
  type Entry,
  field,
  note,
  option,
  parameter,
  said,
  section,
} from './places.ts'

/** R001–R027: context, aims, frame, who may apply. */
export const textOfTheCall: Readonly<Record<string, Entry>> = {
  R001: said(
    section('contexte', 'Pour la période 2022-2025'),
    section(
      'contexte',
      'un volet environnemental, confié au Commissariat général au développement durable',
    ),
    section('contexte', 'un volet social'),
  ),
  R002: said(
    section('contexte', 'aux acheteurs de l’État ;'),
    section('contexte', 'qui relèvent du code de la commande publique'),
    section('contexte', 'le cas échéant, aux acheteurs privés'),
  ),
  R003: said(
    section('contexte', 'définir la clause avec précision'),
    section('contexte', 'le nombre d’heures d’insertion que le marché peut offrir'),
    section('contexte', 'suivre l’exécution'),
    section('contexte', 'veiller à la qualité du parcours'),
  ),
  R004: said(
    section(
      'contexte',
      'les entreprises adaptées (EA) et les établissements et services d’aide par le travail',
    ),
  ),
  R005: said(
    section(
      'contexte',
      'Le coordinateur régional est le premier interlocuteur des acheteurs régionaux',
    ),
  ),
  R006: said(section('objectifs', 'environ 600 équivalents temps plein')),
  R007: said(section('objectifs', '30 % des contrats')),
  R008: said(
    section('objectifs', 'La loi du 22 août 2021'),
    section('objectifs', 'à partir d’août 2026 au plus tard'),
    section(
      'objectifs',
      'hors exceptions, tout marché et toute concession qui atteint les seuils européens',
    ),
  ),
  R009: said(section('objectifs', 'un achat comporte une considération sociale dès qu’il')),
  R010: said(
    section(
      'objectifs',
      'des marchés à clauser et à accompagner dont le nombre augmente fortement',
    ),
    section('objectifs', 'diversification des segments d’achat'),
    section('objectifs', 'couvrir toujours mieux'),
  ),
  R011: said(
    section('objectifs', 'Nouveau programme national de renouvellement urbain (NPNRU)'),
    option('missions.renouvellement_urbain'),
  ),
  R012: said(
    section('objectifs', 'accompagnées de formation ou de tutorat'),
    section('objectifs', 'des marchés réservés et des marchés d’insertion'),
    section('objectifs', 'performance sociale de l’offre'),
    section('objectifs', 'la lutte contre les discriminations'),
    section('objectifs', 'la santé et la sécurité au travail'),
  ),
  R013: said(section('achats_durables', 'en suivant ce que deviennent les personnes concernées')),
  R014: said(
    section('achats_durables', 'évite aussi que des marchés réservés restent infructueux'),
  ),
  R015: said(
    section('achats_durables', '8 000 SIAE, EA et ESAT'),
    section('achats_durables', 'https://lemarche.inclusion.beta.gouv.fr/'),
  ),
  R016: said(
    section('historique', '83 ETP'),
    section('historique', '77 ETP'),
    section('historique', 'financement maintenu en 2025'),
    section('historique', '13,5 ETP'),
    section('historique', 'Conventionnés dans 4 régions'),
    section('historique', '173,5 ETP'),
  ),
  R017: said(section('historique', '4,5 M€'), parameter('envelope', 450_000_000)),
  R018: said(
    note('84', 'que le PNAD a financées en 2022, 2023 et 2024 sont prioritaires'),
    section(
      'projets_eligibles',
      'la priorité donnée aux structures qui portent déjà des facilitateurs',
    ),
    field('appels_precedents'),
  ),
  R019: said(
    section('cadre', 'dépose son projet auprès de sa DREETS'),
    field('projet_departements'),
  ),
  R020: said(
    section('cadre', 'Chaque poste conventionné est financé pour un an'),
    parameter('fullDurationMonths', 12),
  ),
  R021: said(
    section('cadre', 'la manière dont la structure garantit la priorité donnée'),
    field('engagement_priorite'),
  ),
  R022: said(
    section('structures_eligibles', 'Peuvent candidater, notamment'),
    section('structures_eligibles', 'établissements publics à caractère administratif (EPA)'),
    eligibility('nature'),
  ),
  R023: said(
    section('structures_eligibles', 'en cohérence avec l’évolution des effectifs depuis 2022'),
    field('effectif_2022'),
    field('effectif_2025'),
    field('services_etat_non_accompagnes'),
  ),
  R024: said(
    section('zones_blanches', 'elle joint une attestation de structure'),
    section('zones_blanches', 'Une collectivité territoriale en est dispensée'),
    document('attestation_structure'),
  ),
  R025: said(
    section('zones_blanches', 'La structure est émergente'),
    field('zone_blanche_implantation'),
    option('zone_blanche_situation.emergente'),
  ),
  R026: said(
    section('zones_blanches', 'aucun facilitateur n’y agit'),
    section('zones_blanches', 'seul le facilitateur d’un territoire voisin y intervient'),
    section('zones_blanches', 'ne peuvent pas répondre à tous les besoins'),
    option('zone_blanche_motifs.sans_facilitateur'),
    option('zone_blanche_motifs.facilitateur_voisin'),
    option('zone_blanche_motifs.capacites_insuffisantes'),
  ),
  R027: said(
    section('grands_projets', 'Canal Seine-Nord, ligne TGV'),
    section('grands_projets', 'sans qu’il soit besoin d’un spécialiste'),
    section('grands_projets', 'pérenniser ces postes'),
    field('grands_projets'),
  ),
}
