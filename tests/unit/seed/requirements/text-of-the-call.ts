import {
  calendar,
  criterion,
  document,
  eligibility,
  type Entry,
  field,
  note,
  option,
  parameter,
  partly,
  said,
  section,
} from './places.ts'

/** R001–R043: context, aims, frame, who and what is eligible. */
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
  R028: said(
    section('projets_eligibles', 'que le projet est cohérent avec les attendus'),
    section('projets_eligibles', 'quelle stratégie la structure veut mener'),
    field('strategie_generale'),
  ),
  R029: said(
    section('projets_eligibles', 'la qualité du diagnostic territorial'),
    criterion('diagnostic'),
    field('projet_diagnostic'),
  ),
  R030: said(
    section('projets_eligibles', 'orienter ses moyens vers les marchés de l’État'),
    criterion('orientation_etat'),
  ),
  R031: said(
    section('projets_eligibles', 'sa capacité réelle'),
    criterion('capacite'),
    field('projet_moyens'),
  ),
  R032: said(
    section('projets_eligibles', 'conflits d’intérêts'),
    criterion('conflits_interets'),
    field('conflits_risques'),
    field('conflits_mesures'),
  ),
  R033: said(criterion('financements_anterieurs')),
  R034: said(
    section('missions', 'donner la priorité aux marchés de l’État'),
    option('missions.marches_etat'),
    criterion('mission_marches_etat'),
    field('priorite_etat'),
  ),
  R035: said(
    section('missions', 'accompagner les programmes de renouvellement urbain (ANRU)'),
    criterion('mission_renouvellement_urbain'),
    field('strategie_urbain'),
  ),
  R036: said(
    section('missions', 'mobiliser les acteurs inclusifs des territoires'),
    option('missions.acteurs_inclusifs'),
    criterion('mission_acteurs_inclusifs'),
  ),
  R037: said(
    section('missions', 'le plus d’heures clausées possible'),
    option('missions.service_emploi'),
    criterion('mission_service_emploi'),
  ),
  R038: said(
    section('missions', 'construire des parcours de qualité'),
    option('missions.parcours'),
    criterion('mission_parcours'),
  ),
  R039: said(
    section('missions', 'accompagner les autres acheteurs publics du territoire'),
    option('missions.autres_acheteurs_publics'),
    criterion('mission_autres_acheteurs_publics'),
  ),
  R040: said(
    section('missions', 'le cas échéant, accompagner des acheteurs privés'),
    option('missions.acheteurs_prives'),
    criterion('mission_acheteurs_prives'),
  ),
  R041: said(section('missions', 'professionnaliser les facilitateurs et les coordinateurs')),
  R042: said(
    section('projets_eligibles', '0,5 ETP'),
    section('projets_eligibles', 'peut dépasser un ETP'),
    parameter('minimumProjectEtp', 50),
    eligibility('taille'),
  ),
  R043: partly(
    'the strict schema of the form, checked when the dossier is filed',
    section('recevabilite', 'Un dossier incomplet n’est pas instruit'),
  ),
  R061: said(
    section('calendrier', 'Le dépôt ouvre dès la publication'),
    calendar('opensAt', undefined),
  ),
  R062: said(
    section('calendrier', '15 juillet 2025'),
    calendar('closing', { date: '2025-07-15', time: '23:59:59' }),
    calendar('zone', 'Europe/Paris'),
  ),
  R063: said(
    section('calendrier', 'se fait au fil de l’eau'),
    section('calendrier', '4 juillet 2025'),
    calendar('collectionDates', [
      { date: '2025-07-04', label: 'Première relève' },
      { date: '2025-07-15', label: 'Seconde relève' },
    ]),
  ),
  R064: said(section('calendrier', 'Un dossier complet doit être déposé au plus tard le')),
  R065: partly(
    'the process of a dossier, which reopens the signature page alone',
    section('calendrier', 'la DREETS peut autoriser expressément'),
    section('calendrier', '31 août 2025'),
    calendar('lateSignatureUntil', '2025-08-31'),
    document('accord_derogation_signature'),
  ),
}
