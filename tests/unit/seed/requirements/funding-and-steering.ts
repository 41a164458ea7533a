import {
  column,
  contact,
  eligibility,
  type Entry,
  field,
  opinion,
  option,
  parameter,
  partly,
  projection,
  said,
  section,
} from './places.ts'

/** R044–R060 and R066–R082: funding, European fund, committees, support. */
export const fundingAndSteering: Readonly<Record<string, Entry>> = {
  R044: said(
    section('montage_financier', 'la structure s’engage à ne pas réduire'),
    field('engagement_maintien'),
    field('financements_precedents'),
    field('financements_courants'),
    projection('otherPostsFunding'),
  ),
  R045: partly(
    'the funding rule on posts already funded in another dossier',
    section(
      'montage_financier',
      'consolide les postes que finançaient des appels à projets arrivés à leur terme',
    ),
    section('montage_financier', 'Il ne vient pas renforcer'),
    column('postes.origine'),
    field('postes_unicite'),
    eligibility('poste'),
  ),
  R046: said(section('montage_financier', '70 %'), parameter('rateCeiling', 7000)),
  R047: said(
    section('montage_financier', '30 % au moins'),
    parameter('cofinancingFloor', 3000),
    eligibility('cofinancement'),
  ),
  R048: said(section('montage_financier', '29 473 €'), parameter('capPerFullTimePost', 2_947_300)),
  R049: partly(
    'the derogation of a dossier, decided by the State',
    section('montage_financier', 'dans des circonstances exceptionnelles'),
    parameter('derogationAllowed', true),
    column('postes.derogation_motif'),
  ),
  R050: said(
    section('montage_financier', 'la part de l’État baisse d’autant'),
    column('postes.cout'),
  ),
  R051: said(
    section('montage_financier', 'n’apporte pas plus de 80 %'),
    parameter('publicBodyStateCeiling', 8000),
    column('postes.autres_etat'),
    option('budget_projet.etat'),
  ),
  R052: said(section('montage_financier', 'y reste limitée à 70 %')),
  R053: said(
    section('montage_financier', 'Chaque source de cofinancement apparaît dans les budgets'),
    field('budget_projet'),
  ),
  R054: said(
    section('fse', 'Le FSE+ peut apporter les 30 % de cofinancement attendus'),
    option('budget_projet.fse'),
    field('fse_mobilise'),
  ),
  R055: said(section('fse', 'admet en effet les postes que crée cet appel à projets')),
  R056: said(
    section('fse', 'exige des cofinancements publics ou privés'),
    field('fse_cofinancements'),
  ),
  R057: said(section('fse', 'les lignes de partage de votre région'), field('fse_gestionnaire')),
  R058: said(
    section('fse', 'si le périmètre du facilitateur correspond à son territoire'),
    section('fse', 'Les deux conditions sont nécessaires'),
    field('fse_perimetre'),
    field('fse_subvention_globale'),
  ),
  R059: said(
    section('fse', 'sur un territoire sans organisme intermédiaire'),
    field('fse_reference'),
  ),
  R060: said(
    section('fse', 'le plan de financement présenté fait ressortir'),
    field('budget_projet'),
  ),
  R066: said(section('pilotage', 'sont nationales et s’appliquent partout de la même manière')),
  R067: partly(
    'the committee process',
    section('pilotage', 'Chaque DREETS est responsable, dans sa région, du choix des lauréats'),
    section('pilotage', 'les coordinateurs régionaux'),
  ),
  R068: said(
    section('pilotage', 'comité technique national'),
    section(
      'pilotage',
      'la délégation générale à l’emploi et à la formation professionnelle (DGEFP)',
    ),
    section('pilotage', 'la direction des achats de l’État (DAE)'),
    section('pilotage', 'Alliance Villes Emploi (AVE)'),
  ),
  R069: said(
    section('pilotage', 'qui candidatent pour la première fois'),
    field('premiere_candidature'),
    projection('newStructure'),
    opinion('national_structure_nouvelle'),
  ),
  R070: partly(
    'the envelope and its dashboard',
    section('pilotage', 'piloter et suivre l’enveloppe financière'),
    opinion('national_enveloppe'),
  ),
  R071: partly(
    'the decision, checked against the envelope',
    section('pilotage', 'dans la limite des crédits disponibles'),
  ),
  R072: partly(
    'the list of county services, which does not depend on the call',
    section('accompagnement', 'La DDETS, premier interlocuteur'),
    contact('84'),
  ),
  R073: said(
    section('accompagnement', 'sur la qualité du porteur'),
    opinion('ddets_qualite_porteur'),
  ),
  R074: said(
    section('accompagnement', 'sur tout projet qui vise à couvrir une zone blanche'),
    opinion('ddets_besoin_zone_blanche'),
    projection('blankZone'),
  ),
  R075: said(
    section('accompagnement', 'entre les besoins comme entre les porteurs'),
    opinion('ddets_equilibre_besoins'),
    opinion('ddets_equilibre_porteurs'),
  ),
  R076: said(
    section('accompagnement', 'la direction départementale des territoires (DDT)'),
    opinion('ddets_lien_ddt'),
  ),
  R077: said(
    section('accompagnement', 'elle peut l’aider à monter son projet'),
    field('ddets_appui'),
    opinion('ddets_appui_montage'),
  ),
  R078: said(
    section('accompagnement', 'le nombre de marchés à couvrir'),
    section('accompagnement', 'le nombre d’acheteurs du territoire'),
    section('accompagnement', 'les secteurs en tension'),
    opinion('ddets_priorites_locales'),
  ),
  R079: said(
    section('accompagnement', 'les DREETS et les DEETS sollicitent son appui'),
    opinion('coordination_reseau'),
  ),
  R080: said(
    section('accompagnement', 'prend contact avec le coordinateur régional'),
    field('coordinateur_contact'),
    field('coordinateur_date'),
    field('coordinateur_territoires'),
    field('coordinateur_acheteurs'),
    field('coordinateur_projets'),
    opinion('coordination_champ'),
  ),
  R081: said(
    section('accompagnement', 'commissions inclusion et insertion par l’activité économique'),
    opinion('ddets_passage_cdpe'),
  ),
  R082: partly(
    'the messages of a dossier',
    section('accompagnement', 'La DREETS et la DDETS restent disponibles du début à la fin'),
  ),
}
