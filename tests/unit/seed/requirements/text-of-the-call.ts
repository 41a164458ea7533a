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
    section('contexte', '(MTSSF)'),
    section('contexte', '(CGDD)'),
    section('contexte', 'pour que les achats, publics comme privés'),
  ),
  R002: said(
    section('contexte', 'aux acheteurs de l’État ;'),
    section('contexte', 'qui relèvent du code de la commande publique'),
    section('contexte', 'le cas échéant, aux acheteurs privés'),
    section('contexte', 'Leur appui va, par ordre de priorité'),
  ),
  R003: said(
    section('contexte', 'définir la clause avec précision'),
    section('contexte', 'le nombre d’heures d’insertion que le marché peut offrir'),
    section('contexte', 'suivre l’exécution'),
    section('contexte', 'veiller à la qualité du parcours'),
    section('contexte', 'Cet appui couvre quatre activités'),
  ),
  R004: said(
    section(
      'contexte',
      'les entreprises adaptées (EA) et les établissements et services d’aide par le travail',
    ),
    section('contexte', 'le service public de l’emploi'),
    section('contexte', 'insertion par l’activité économique (SIAE)'),
    section('contexte', '(ESAT)'),
  ),
  R005: said(
    section(
      'contexte',
      'Le coordinateur régional est le premier interlocuteur des acheteurs régionaux',
    ),
    section('contexte', 'Il relie les acteurs aux facilitateurs, et les facilitateurs entre eux'),
  ),
  R006: said(section('objectifs', 'environ 600 équivalents temps plein')),
  R007: said(
    section('objectifs', '30 % des contrats'),
    section('objectifs', 'comportent une considération sociale'),
  ),
  R008: said(
    section('objectifs', 'La loi du 22 août 2021'),
    section('objectifs', 'à partir d’août 2026 au plus tard'),
    section(
      'objectifs',
      'hors exceptions, tout marché et toute concession qui atteint les seuils européens',
    ),
  ),
  R009: said(
    section('objectifs', 'un achat comporte une considération sociale dès qu’il'),
    section('objectifs', 'insertion de publics éloignés de l’emploi'),
    section('objectifs', 'personnes handicapées'),
    section('objectifs', 'égalité entre femmes et hommes'),
    section('objectifs', 'éthiques'),
    section('objectifs', 'équitables'),
    section('objectifs', 'protection ou formation des salariés'),
  ),
  R010: said(
    section(
      'objectifs',
      'des marchés à clauser et à accompagner dont le nombre augmente fortement',
    ),
    section('objectifs', 'diversification des segments d’achat'),
    section('objectifs', 'couvrir toujours mieux'),
    section('objectifs', 'faire bénéficier davantage de personnes'),
  ),
  R011: said(
    section('objectifs', 'Nouveau programme national de renouvellement urbain (NPNRU)'),
    option('missions.renouvellement_urbain', 'Agence nationale pour la rénovation urbaine'),
  ),
  R012: said(
    section('objectifs', 'accompagnées de formation ou de tutorat'),
    section('objectifs', 'des marchés réservés et des marchés d’insertion'),
    section('objectifs', 'performance sociale de l’offre'),
    section('objectifs', 'la lutte contre les discriminations'),
    section('objectifs', 'la santé et la sécurité au travail'),
    section('objectifs', 'formation sous statut scolaire'),
  ),
  R013: said(
    section('achats_durables', 'en suivant ce que deviennent les personnes concernées'),
    section('achats_durables', 'insertion durable dans l’emploi'),
  ),
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
    field('appels_precedents', 'financées par le PNAD sont prioritaires'),
  ),
  R019: said(
    section('cadre', 'dépose son projet auprès de sa DREETS'),
    field('projet_departements', 'la direction régionale qui instruit le dossier'),
  ),
  R020: said(
    section('cadre', 'Chaque poste conventionné est financé pour un an'),
    parameter('fullDurationMonths', 12),
    section('montage_financier', 'Chaque poste est financé pour un an'),
  ),
  R021: said(
    section('cadre', 'la manière dont la structure garantit la priorité donnée'),
    field(
      'engagement_priorite',
      'en priorité les marchés de l’État, de ses établissements publics et des programmes de rénovation urbaine',
    ),
    section('cadre', 'aux programmes de rénovation urbaine'),
    section('cadre', 'marchés de l’État et de ses établissements publics'),
  ),
  R022: said(
    section('structures_eligibles', 'Peuvent candidater, notamment'),
    section('structures_eligibles', 'établissements publics à caractère administratif (EPA)'),
    eligibility('nature', 'la liste est ouverte'),
    section('structures_eligibles', 'les associations'),
    section('structures_eligibles', 'les collectivités territoriales'),
  ),
  R023: said(
    section('structures_eligibles', 'en cohérence avec l’évolution des effectifs depuis 2022'),
    field('effectif_2022', 'Effectif en 2022'),
    field('effectif_2025', 'Effectif en 2025'),
    field(
      'services_etat_non_accompagnes',
      'Services de l’État qui n’y sont pas encore accompagnés',
    ),
    section('structures_eligibles', 'des zones blanches'),
    section('structures_eligibles', 'services de l’État qui ne sont pas encore accompagnés'),
    section('structures_eligibles', 'de grands projets'),
  ),
  R024: said(
    section('zones_blanches', 'elle joint une attestation de structure'),
    section('zones_blanches', 'Une collectivité territoriale en est dispensée'),
    document('attestation_structure', '!structure.collectivite'),
    section('zones_blanches', 'Alliance Villes Emploi (AVE) ou par un autre organisme'),
  ),
  R025: said(
    section('zones_blanches', 'La structure est émergente'),
    field('zone_blanche_implantation', 'votre implantation'),
    option('zone_blanche_situation.emergente', 'structure émergente'),
    section(
      'zones_blanches',
      'réseau de l’emploi compétent en matière d’insertion, ou collectivité territoriale',
    ),
  ),
  R026: said(
    section('zones_blanches', 'aucun facilitateur n’y agit'),
    section('zones_blanches', 'seul le facilitateur d’un territoire voisin y intervient'),
    section('zones_blanches', 'ne peuvent pas répondre à tous les besoins'),
    option('zone_blanche_motifs.sans_facilitateur', 'Aucun facilitateur'),
    option('zone_blanche_motifs.facilitateur_voisin', 'territoire voisin'),
    option('zone_blanche_motifs.capacites_insuffisantes', 'notamment aux marchés de l’État'),
  ),
  R027: said(
    section('grands_projets', 'Canal Seine-Nord, ligne TGV'),
    section('grands_projets', 'sans qu’il soit besoin d’un spécialiste'),
    section('grands_projets', 'pérenniser ces postes'),
    field('grands_projets', 'Suite donnée au poste après le projet'),
    section('grands_projets', 'la rénovation urbaine'),
    section('grands_projets', 'Bassin minier'),
    section('grands_projets', 'pendant la durée du projet'),
  ),
}
