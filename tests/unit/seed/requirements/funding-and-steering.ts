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
    field('engagement_maintien', 'ne réduira pas les financements qui existent déjà'),
    field('financements_precedents', 'année précédente'),
    field('financements_courants', 'cette année'),
    projection('otherPostsFunding'),
  ),
  R045: partly(
    'the funding rule on posts already funded in another dossier',
    section(
      'montage_financier',
      'consolide les postes que finançaient des appels à projets arrivés à leur terme',
    ),
    section('montage_financier', 'Il ne vient pas renforcer'),
    column('postes.origine', 'appel à projets arrivé à son terme'),
    field('postes_unicite', 'Aucun de ces postes n’est demandé dans un autre dossier'),
    eligibility('poste', 'ne renforce pas le financement de postes existants'),
  ),
  R046: said(section('montage_financier', '70 %'), parameter('rateCeiling', 7000)),
  R047: said(
    section('montage_financier', '30 % au moins'),
    parameter('cofinancingFloor', 3000),
    eligibility('cofinancement', '70 % du coût du poste'),
  ),
  R048: said(section('montage_financier', '29 473 €'), parameter('capPerFullTimePost', 2_947_300)),
  R049: partly(
    'the derogation of a dossier, decided by the State',
    section('montage_financier', 'dans des circonstances exceptionnelles'),
    parameter('derogationAllowed', true),
    column('postes.derogation_motif', 'La part de 70 % ne peut pas être dépassée'),
    section('montage_financier', 'au montant de 29 473 €'),
    section('montage_financier', 'La part de 70 %, elle, reste la même'),
  ),
  R050: said(
    section('montage_financier', 'la part de l’État baisse d’autant'),
    column('postes.cout', 'charges comprises'),
  ),
  R051: said(
    section('montage_financier', 'n’apporte pas plus de 80 %'),
    parameter('publicBodyStateCeiling', 8000),
    column('postes.autres_etat', 'Autres financements de l’État'),
    option('budget_projet.etat', 'État : autres crédits'),
  ),
  R052: said(section('montage_financier', 'y reste limitée à 70 %')),
  R053: said(
    section('montage_financier', 'Chaque source de cofinancement apparaît dans les budgets'),
    field('budget_projet', 'nommez chaque cofinanceur'),
  ),
  R054: said(
    section('fse', 'Le FSE+ peut apporter les 30 % de cofinancement attendus'),
    option('budget_projet.fse', 'Fonds social européen'),
    field('fse_mobilise', 'cofinancé par le FSE+'),
  ),
  R055: said(
    section('fse', 'admet en effet les postes que crée cet appel à projets'),
    section('fse', '« Emploi, inclusion, jeunesse, compétences »'),
  ),
  R056: said(
    section('fse', 'exige des cofinancements publics ou privés'),
    field('fse_cofinancements', 'cofinancements publics ou privés'),
  ),
  R057: said(
    section('fse', 'les lignes de partage de votre région'),
    field('fse_gestionnaire', 'lignes de partage'),
  ),
  R058: said(
    section('fse', 'si le périmètre du facilitateur correspond à son territoire'),
    section('fse', 'Les deux conditions sont nécessaires'),
    field('fse_perimetre', 'correspond au territoire de l’organisme intermédiaire'),
    field('fse_subvention_globale', 'convention de subvention globale'),
  ),
  R059: said(
    section('fse', 'sur un territoire sans organisme intermédiaire'),
    field('fse_reference', 'appel à projets FSE+ de la DREETS'),
    section('fse', 'si l’un de ses appels à projets FSE+ vise des actions de dimension régionale'),
  ),
  R060: said(
    section('fse', 'le plan de financement présenté fait ressortir'),
    field('budget_projet', 'nommez chaque cofinanceur'),
  ),
  R066: said(section('pilotage', 'sont nationales et s’appliquent partout de la même manière')),
  R067: partly(
    'the committee process',
    section('pilotage', 'Chaque DREETS est responsable, dans sa région, du choix des lauréats'),
    section('pilotage', 'les coordinateurs régionaux'),
    section('pilotage', 'l’appui des DDETS'),
  ),
  R068: said(
    section('pilotage', 'comité technique national'),
    section(
      'pilotage',
      'la délégation générale à l’emploi et à la formation professionnelle (DGEFP)',
    ),
    section('pilotage', 'la direction des achats de l’État (DAE)'),
    section('pilotage', 'Alliance Villes Emploi (AVE)'),
    section('pilotage', 'l’Agence nationale pour la rénovation urbaine (ANRU)'),
    section('pilotage', 'qui le pilote'),
  ),
  R069: said(
    section('pilotage', 'qui candidatent pour la première fois'),
    field('premiere_candidature', 'pour la première fois'),
    projection('newStructure'),
    opinion('national_structure_nouvelle', 'candidate pour la première fois'),
  ),
  R070: partly(
    'the envelope and its dashboard',
    section('pilotage', 'piloter et suivre l’enveloppe financière'),
    opinion('national_enveloppe', 'au regard de l’enveloppe'),
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
    opinion('ddets_qualite_porteur', 'qualité du porteur'),
  ),
  R074: said(
    section('accompagnement', 'sur tout projet qui vise à couvrir une zone blanche'),
    opinion('ddets_besoin_zone_blanche', 'zone blanche'),
    projection('blankZone'),
  ),
  R075: said(
    section('accompagnement', 'entre les besoins comme entre les porteurs'),
    opinion('ddets_equilibre_besoins', 'équilibre des besoins'),
    opinion('ddets_equilibre_porteurs', 'équilibre entre les porteurs'),
  ),
  R076: said(
    section('accompagnement', 'la direction départementale des territoires (DDT)'),
    opinion('ddets_lien_ddt', 'projets ANRU'),
  ),
  R077: said(
    section('accompagnement', 'elle peut l’aider à monter son projet'),
    field('ddets_appui', 'son appui'),
    opinion('ddets_appui_montage', 'monter son projet'),
  ),
  R078: said(
    section('accompagnement', 'le nombre de marchés à couvrir'),
    section('accompagnement', 'le nombre d’acheteurs du territoire'),
    section('accompagnement', 'les secteurs en tension'),
    opinion(
      'ddets_priorites_locales',
      'combien de marchés à couvrir, combien d’acheteurs, quels secteurs en tension',
    ),
  ),
  R079: said(
    section('accompagnement', 'les DREETS et les DEETS sollicitent son appui'),
    opinion('coordination_reseau', 'facilitateurs déjà présents'),
    section('accompagnement', 'Il travaille de près avec les services de l’État'),
  ),
  R080: said(
    section('accompagnement', 'prend contact avec le coordinateur régional'),
    field('coordinateur_contact', 'avant de déposer son dossier'),
    field('coordinateur_date', 'Date'),
    field('coordinateur_territoires', 'Territoires convenus'),
    field('coordinateur_acheteurs', 'Types d’acheteurs convenus'),
    field('coordinateur_projets', 'Grands projets convenus'),
    opinion('coordination_champ', '(territoires, types d’acheteurs, grands projets)'),
    section('accompagnement', '(types d’acheteurs, territoires, grands projets)'),
  ),
  R081: said(
    section('accompagnement', 'commissions inclusion et insertion par l’activité économique'),
    opinion('ddets_passage_cdpe', '(CDPE) ou dans une commission inclusion et IAE'),
    section('accompagnement', 'comités départementaux du réseau pour l’emploi'),
  ),
  R082: partly(
    'the messages of a dossier',
    section('accompagnement', 'La DREETS et la DDETS restent disponibles du début à la fin'),
    section('accompagnement', 'Avec le ou les coordinateurs du territoire'),
  ),
}
