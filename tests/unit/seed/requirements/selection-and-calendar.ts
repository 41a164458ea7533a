import {
  calendar,
  criterion,
  document,
  eligibility,
  type Entry,
  field,
  option,
  parameter,
  partly,
  said,
  section,
} from './places.ts'

/** R028–R043 and R061–R065: what projects are judged on, the calendar. */
export const selectionAndCalendar: Readonly<Record<string, Entry>> = {
  R028: said(
    section('projets_eligibles', 'que le projet est cohérent avec les attendus'),
    section('projets_eligibles', 'quelle stratégie la structure veut mener'),
    field('strategie_generale', 'par quel chemin'),
    section('projets_eligibles', 'besoin recensé sur le territoire'),
  ),
  R029: said(
    section('projets_eligibles', 'la qualité du diagnostic territorial'),
    criterion('diagnostic', 'Qualité du diagnostic territorial et clarté des objectifs'),
    field('projet_diagnostic', 'sa qualité est un critère'),
    section('projets_eligibles', 'la clarté des objectifs'),
  ),
  R030: said(
    section('projets_eligibles', 'orienter ses moyens vers les marchés de l’État'),
    criterion('orientation_etat', 'Orientation motivée des moyens vers les marchés de l’État'),
  ),
  R031: said(
    section('projets_eligibles', 'sa capacité réelle'),
    criterion('capacite', 'Capacité réelle'),
    field('projet_moyens', 'Moyens matériels et humains'),
  ),
  R032: said(
    section('projets_eligibles', 'conflits d’intérêts'),
    criterion('conflits_interets', 'Maîtrise des risques de conflits d’intérêts'),
    field('conflits_risques', 'risques de conflits d’intérêts'),
    field('conflits_mesures', 'maîtrisez-vous'),
  ),
  R033: said(
    criterion('financements_anterieurs', '2022, 2023 et 2024'),
    section('projets_eligibles', 'que le PNAD a financées en 2022, 2023 et 2024'),
  ),
  R034: said(
    section('missions', 'donner la priorité aux marchés de l’État'),
    option('missions.marches_etat', 'plateformes régionales des achats'),
    criterion('mission_marches_etat', 'établissements publics et programmes de l’État'),
    field('priorite_etat', 'Les marchés du NPNRU sont regardés avec une attention particulière'),
    section('missions', 'plateformes régionales des achats ou PFRA'),
    section('missions', 'en variant les secteurs et les considérations sociales'),
  ),
  R035: said(
    section('missions', 'accompagner les programmes de renouvellement urbain (ANRU)'),
    criterion('mission_renouvellement_urbain', '(ANRU)'),
    field('strategie_urbain', 'le renouvellement urbain'),
  ),
  R036: said(
    section('missions', 'mobiliser les acteurs inclusifs des territoires'),
    option('missions.acteurs_inclusifs', 'entreprises adaptées, ESAT'),
    criterion('mission_acteurs_inclusifs', 'insertion par l’activité économique'),
    section('missions', 'les SIAE, les EA et les ESAT'),
  ),
  R037: said(
    section('missions', 'le plus d’heures clausées possible'),
    option('missions.service_emploi', 'le plus d’heures clausées possible'),
    criterion('mission_service_emploi', 'service public de l’emploi'),
  ),
  R038: said(
    section('missions', 'construire des parcours de qualité'),
    option('missions.parcours', 'formation professionnelle'),
    criterion('mission_parcours', 'Parcours de qualité'),
    section('missions', 'acteurs de la formation professionnelle'),
  ),
  R039: said(
    section('missions', 'accompagner les autres acheteurs publics du territoire'),
    option('missions.autres_acheteurs_publics', 'si possible'),
    criterion('mission_autres_acheteurs_publics', 'Autres acheteurs publics'),
  ),
  R040: said(
    section('missions', 'le cas échéant, accompagner des acheteurs privés'),
    option('missions.acheteurs_prives', 'le cas échéant'),
    criterion('mission_acheteurs_prives', 'Acheteurs privés'),
  ),
  R041: said(
    section('missions', 'professionnaliser les facilitateurs et les coordinateurs'),
    section('missions', 'harmoniser leurs pratiques'),
  ),
  R042: said(
    section('projets_eligibles', '0,5 ETP'),
    section('projets_eligibles', 'peut dépasser un ETP'),
    parameter('minimumProjectEtp', 50),
    eligibility('taille', 'moins de 0,5 ETP ne peut pas être financé'),
  ),
  R043: partly(
    'the strict schema of the form, checked when the dossier is filed',
    section('recevabilite', 'Un dossier incomplet n’est pas instruit'),
    section('recevabilite', 'toutes les pièces de l’annexe 2'),
  ),
  R061: said(
    section('calendrier', 'Le dépôt ouvre dès la publication'),
    calendar('opensAt', undefined),
  ),
  R062: said(
    section('calendrier', '15 juillet 2025 à 23 h 59 (heure de Paris)'),
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
    section('calendrier', 'Seconde relève'),
  ),
  R064: said(section('calendrier', 'Un dossier complet doit être déposé au plus tard le')),
  R065: partly(
    'the process of a dossier, which reopens the signature page alone',
    section('calendrier', 'la DREETS peut autoriser expressément'),
    section('calendrier', '31 août 2025'),
    calendar('lateSignatureUntil', '2025-08-31'),
    document('accord_derogation_signature', 'après la clôture la version signée'),
  ),
}
