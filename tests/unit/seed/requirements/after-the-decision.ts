import {
  annex,
  column,
  contact,
  document,
  type Entry,
  field,
  indicator,
  partly,
  said,
  section,
} from './places.ts'

const convention = 'the template and the process of conventions'
const payments = 'the process of payments'
const reports = 'the process of reports'

/** R083–R144: convention, reports, payment, Marché de l'inclusion, annexes. */
export const afterTheDecision: Readonly<Record<string, Entry>> = {
  R083: partly(convention, section('conventionnement', 'une convention de douze mois')),
  R084: partly(convention, section('conventionnement', 'Une date d’effet peut y être fixée')),
  R085: partly(convention, section('conventionnement', 'rendre compte de l’emploi des fonds')),
  R086: partly(
    convention,
    section('conventionnement', 'le contenu du projet et son calendrier prévisionnel'),
    section('conventionnement', 'le montant de la subvention'),
    section('conventionnement', 'pour déclencher le versement'),
  ),
  R087: partly(
    convention,
    section('conventionnement', 'Ces indicateurs conditionnent un renouvellement'),
    field('projet_evaluation'),
  ),
  R088: partly(
    reports,
    section('conventionnement', 'deux rapports consolidés'),
    field('engagement_bilans'),
  ),
  R089: said(section('bilans', 'pour les seuls marchés de l’État'), indicator('interim:twofold')),
  R090: said(
    section(
      'bilans',
      'comparées au total des heures clausées du porteur et aux heures de l’année précédente',
    ),
    indicator('i1_heures_poste'),
    indicator('i1_heures_porteur'),
    indicator('i1_heures_precedentes'),
  ),
  R091: said(section('bilans', 'le nombre de prises de contact'), indicator('i2_contacts')),
  R092: said(
    section('bilans', 'le nombre de marchés qu’il a accompagnés'),
    indicator('i3_marches'),
  ),
  R093: said(section('bilans', 'la liste des acheteurs accompagnés'), indicator('i4_acheteurs')),
  R094: said(
    section('bilans', '(statut, nombre de salariés…)'),
    indicator('i5_secteurs'),
    indicator('i5_porteurs'),
  ),
  R095: said(section('bilans', 'accès à la formation…'), indicator('i6_parcours')),
  R096: said(section('bilans', 'conclue en région, peut préciser ce qui est attendu')),
  R097: said(section('bilans', 'Dans les deux rapports'), indicator('annual:twofold')),
  R098: said(section('bilans', 'le nombre d’acteurs mobilisés'), indicator('a1_acteurs')),
  R099: said(section('bilans', 'le nombre de territoires concernés'), indicator('a2_territoires')),
  R100: said(
    section('bilans', 'leur nombre et leur montant hors taxes'),
    indicator('a3_nombre'),
    indicator('a3_montant'),
  ),
  R101: said(section('bilans', 'les types d’acheteurs accompagnés'), indicator('a4_acheteurs')),
  R102: said(section('bilans', 'les types de segments d’achat'), indicator('a5_segments')),
  R103: said(
    section('bilans', 'le nombre de bénéficiaires, en ETP'),
    indicator('a6_beneficiaires'),
  ),
  R104: said(section('bilans', 'les heures d’insertion réalisées'), indicator('a7_heures')),
  R105: said(section('bilans', 'les types de bénéficiaires'), indicator('a8_beneficiaires')),
  R106: said(
    section('bilans', 'le nombre de structures inclusives mobilisées, et leur qualité'),
    indicator('a9_nombre'),
    indicator('a9_qualite'),
  ),
  R107: partly(
    payments,
    section('versement', 'met la subvention en paiement comme le prévoit la convention'),
  ),
  R108: partly(payments, section('versement', 'à la signature de la convention')),
  R109: partly(convention, section('versement', 'indicateurs de moyens et de résultats')),
  R110: partly(
    reports,
    section('versement', 'Le bilan final est remis à la date que fixe la convention'),
  ),
  R111: said(
    section('marche_inclusion', 'coopèrent avec ceux qui animent le Marché de l’inclusion'),
  ),
  R112: said(
    section('marche_inclusion', 'Tout facilitateur qui vient d’être nommé s’inscrit'),
    field('engagement_marche_inclusion'),
  ),
  R113: said(
    section('marche_inclusion', 'dresser la carte des prestataires inclusifs'),
    section('marche_inclusion', 'relayer un appel d’offres ou une consultation'),
    section('marche_inclusion', 'https://lemarche.inclusion.beta.gouv.fr/'),
  ),
  R114: said(
    annex('annexe_1'),
    section('annexe_1', 'un marché classique, un marché de partenariat ou une concession'),
    section('annexe_1', 'de service public, ou d’intérêt général'),
  ),
  R115: said(section('annexe_1', 'En amont de l’achat')),
  R116: said(section('annexe_1', 'En aval, une fois le marché passé')),
  R117: said(section('annexe_1', 'd’évaluer l’application de la clause en quantité et en qualité')),
  R118: said(
    section('annexe_1', 'aller vers tous les acheteurs potentiels'),
    section('annexe_1', 'représenter auprès des partenaires la structure'),
  ),
  R119: said(
    section('annexe_1', 'mission locale, France Travail, Cap emploi'),
    section('annexe_1', 'l’économie sociale et solidaire (ESS)'),
    section('annexe_1', 'les branches professionnelles'),
    section('annexe_1', 'opérateurs de compétences (OPCO), clubs d’entreprises, fondations'),
    section(
      'annexe_1',
      'associations Transitions Pro (ATPro), conseil en évolution professionnelle (CEP)',
    ),
  ),
  R120: said(section('annexe_1', 'identifier les publics avec les organismes prescripteurs')),
  R121: said(section('annexe_1', 'marchés de niveau départemental ou régional')),
  R122: said(section('annexe_1', 'sa situation, son projet professionnel, le secteur du marché')),
  R123: said(
    section(
      'annexe_1',
      'tous les marchés des opérateurs de l’État qui figurent sur la liste définie',
    ),
  ),
  R124: said(
    section('annexe_1', 'planifier les marchés clausés'),
    section('annexe_1', 'programmation annuelle'),
  ),
  R125: said(section('annexe_1', 'aider au recrutement et à l’ingénierie de formation')),
  R126: said(
    section('annexe_1', 'réunions de chantier, relances'),
    section('annexe_1', 'réunions de suivi régionales'),
    section('annexe_1', 'orienter vers le coordinateur régional les acheteurs de l’État'),
  ),
  R127: said(
    section('annexe_1', 'cahiers des clauses administratives générales (CCAG)'),
    section('annexe_1', 'qualifier et quantifier les heures d’insertion'),
    section('annexe_1', 'volume de main-d’œuvre'),
  ),
  R128: said(
    section('annexe_1', 'élaborer une offre de services d’insertion'),
    section(
      'annexe_1',
      'un tableau de bord des objectifs d’insertion et un rapport de réalisation',
    ),
  ),
  R129: said(
    section('annexe_1', 'vérifier que les engagements sont tenus'),
    section('annexe_1', 'mesurer l’effet de la démarche'),
  ),
  R130: said(
    section('annexe_1', 'transmettre au coordinateur régional les données'),
    section('annexe_1', 'chaque année, Alliance Villes Emploi consolide'),
  ),
  R131: said(
    annex('annexe_2'),
    section('annexe_2', 'cerfa n° 12156*06'),
    field('nature_presentation'),
  ),
  R132: said(
    section('annexe_2', 'le nombre d’ETP prévu'),
    column('postes.etp'),
    field('total_etp'),
  ),
  R133: said(section('annexe_2', 'le budget de la structure'), field('budget_structure')),
  R134: said(section('annexe_2', 'le projet de la structure'), field('projet_structure')),
  R135: said(
    section('annexe_2', 'les volumes d’activité visés'),
    field('volumes_etat'),
    field('volumes_locaux'),
    field('volumes_prives'),
  ),
  R136: said(
    section('annexe_2', 'ceux du NPNRU étant regardés avec une attention particulière'),
    field('priorite_etat'),
  ),
  R137: said(
    section('annexe_2', 'l’appui aux autres acheteurs publics du territoire'),
    field('strategie_acheteurs_publics'),
    field('strategie_acheteurs_prives'),
    field('strategie_inclusion'),
    field('strategie_emploi'),
    field('strategie_parcours'),
  ),
  R138: said(section('annexe_2', 'où se voient les cofinanceurs'), field('budget_projet')),
  R139: said(
    section('annexe_2', 'article L.612-4 du code de commerce'),
    document('rapport_activite'),
    document('comptes_annuels'),
    document('rapport_commissaire'),
    field('comptes_reference'),
  ),
  R140: said(
    section('annexe_2', 'un état du financement actuel des postes'),
    field('postes_existants'),
  ),
  R141: said(section('annexe_2', '(RIB)'), document('rib'), field('compte_bancaire')),
  R142: said(section('annexe_2', 'sa délégation de signature'), document('delegation_signature')),
  R143: said(
    section('annexe_2', 'tout autre document que le candidat juge utile'),
    document('pieces_libres'),
  ),
  R144: said(section('annexe_2', 'Le dossier se dépose sur ce site'), contact('84')),
}
