import { annex, column, contact, document, type Entry, field, said, section } from './places.ts'

/** R114–R144: what facilitators do, what a dossier holds. */
export const annexes: Readonly<Record<string, Entry>> = {
  R114: said(
    annex('annexe_1', 'cadrage attendu des facilitateurs'),
    section('annexe_1', 'un marché classique, un marché de partenariat ou une concession'),
    section('annexe_1', 'de service public, ou d’intérêt général'),
  ),
  R115: said(
    section('annexe_1', 'En amont de l’achat'),
    section('annexe_1', 'quelles opérations, quels secteurs d’activité, quelles procédures'),
  ),
  R116: said(
    section('annexe_1', 'En aval, une fois le marché passé'),
    section('annexe_1', 'noue des partenariats locaux'),
  ),
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
    section(
      'annexe_1',
      'centres communaux d’action sociale (CCAS), services d’insertion, conseils départementaux, DREETS',
    ),
    section('annexe_1', 'acteurs du handicap (entreprises adaptées, ESAT)'),
  ),
  R120: said(section('annexe_1', 'identifier les publics avec les organismes prescripteurs')),
  R121: said(section('annexe_1', 'marchés de niveau départemental ou régional')),
  R122: said(
    section('annexe_1', 'sa situation, son projet professionnel, le secteur du marché'),
    section('annexe_1', 'le nombre d’heures disponibles, le métier et les formations existantes'),
  ),
  R123: said(
    section(
      'annexe_1',
      'tous les marchés des opérateurs de l’État qui figurent sur la liste définie',
    ),
  ),
  R124: said(
    section('annexe_1', 'planifier les marchés clausés'),
    section('annexe_1', 'programmation annuelle'),
    section('annexe_1', 'en lien avec le coordinateur régional'),
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
    section('annexe_1', 'les métiers mobilisables'),
    section('annexe_1', 'en prévoyant les dérogations'),
  ),
  R128: said(
    section('annexe_1', 'élaborer une offre de services d’insertion'),
    section(
      'annexe_1',
      'un tableau de bord des objectifs d’insertion et un rapport de réalisation',
    ),
    section('annexe_1', 'analyser le contenu des emplois'),
    section('annexe_1', 'formation avant l’embauche'),
    section('annexe_1', 'avec le service public de l’emploi'),
  ),
  R129: said(
    section('annexe_1', 'vérifier que les engagements sont tenus'),
    section('annexe_1', 'mesurer l’effet de la démarche'),
    section('annexe_1', 'faire connaître à l’acheteur'),
    section('annexe_1', 'comités, tableaux'),
  ),
  R130: said(
    section('annexe_1', 'transmettre au coordinateur régional les données'),
    section('annexe_1', 'chaque année, Alliance Villes Emploi consolide'),
  ),
  R131: said(
    annex('annexe_2', 'les pièces à joindre'),
    section('annexe_2', 'cerfa n° 12156*06'),
    field('nature_presentation', 'subvention en numéraire, pour un projet'),
    section('annexe_2', 'association ou non'),
  ),
  R132: said(
    section('annexe_2', 'le nombre d’ETP prévu'),
    column('postes.etp', 'Au moins 0,5'),
    field('total_etp', 'ETP demandés au total'),
  ),
  R133: said(
    section('annexe_2', 'le budget de la structure'),
    field('budget_structure', 'Charges et produits de la structure'),
  ),
  R134: said(
    section('annexe_2', 'le projet de la structure'),
    field('projet_structure', 'Ce que fait votre structure'),
  ),
  R135: said(
    section('annexe_2', 'les volumes d’activité visés'),
    field('volumes_etat', 'NPNRU'),
    field('volumes_locaux', 'Marchés publics locaux'),
    field('volumes_prives', 'Marchés privés'),
  ),
  R136: said(
    section('annexe_2', 'ceux du NPNRU étant regardés avec une attention particulière'),
    field('priorite_etat', 'Les marchés du NPNRU sont regardés avec une attention particulière'),
  ),
  R137: said(
    section('annexe_2', 'l’appui aux autres acheteurs publics du territoire'),
    field('strategie_acheteurs_publics', 'autres acheteurs publics'),
    field('strategie_acheteurs_prives', 'acheteurs privés'),
    field('strategie_inclusion', 'acteurs inclusifs'),
    field('strategie_emploi', 'le réseau pour l’emploi'),
    field('strategie_parcours', 'parcours de qualité'),
  ),
  R138: said(
    section('annexe_2', 'où se voient les cofinanceurs'),
    field('budget_projet', 'nommez chaque cofinanceur'),
  ),
  R139: said(
    section('annexe_2', 'article L.612-4 du code de commerce'),
    document('rapport_activite', 'Rapport d’activité'),
    document('comptes_annuels', 'référence de leur parution au Journal officiel'),
    document('rapport_commissaire', 'article L.612-4'),
    field('comptes_reference', 'Référence de la publication'),
    section(
      'annexe_2',
      'rapports d’activité, comptes annuels, et rapport du commissaire aux comptes',
    ),
  ),
  R140: said(
    section('annexe_2', 'un état du financement actuel des postes'),
    field('postes_existants', 'État du financement actuel'),
  ),
  R141: said(
    section('annexe_2', '(RIB)'),
    document('rib', 'Relevé d’identité bancaire'),
    field('compte_bancaire', 'relevé d’identité bancaire'),
  ),
  R142: said(
    section('annexe_2', 'sa délégation de signature'),
    document('delegation_signature', 'à qui il délègue sa signature'),
  ),
  R143: said(
    section('annexe_2', 'tout autre document que le candidat juge utile'),
    document('pieces_libres', 'utile à l’instruction'),
  ),
  R144: said(section('annexe_2', 'Le dossier se dépose sur ce site'), contact('84')),
}
