import { type Entry, field, indicator, partly, said, section, twofold } from './places.ts'

const convention = 'the template and the process of conventions'
const payments = 'the process of payments'
const reports = 'the process of reports'

/** R083–R113: convention, reports, payment, Marché de l'inclusion. */
export const afterTheDecision: Readonly<Record<string, Entry>> = {
  R083: partly(convention, section('conventionnement', 'une convention de douze mois')),
  R084: partly(convention, section('conventionnement', 'Une date d’effet peut y être fixée')),
  R085: partly(
    convention,
    section('conventionnement', 'rendre compte de l’emploi des fonds'),
    section('conventionnement', 'obligatoirement'),
  ),
  R086: partly(
    convention,
    section('conventionnement', 'le contenu du projet et son calendrier prévisionnel'),
    section('conventionnement', 'le montant de la subvention'),
    section('conventionnement', 'ce qui déclenchera le versement'),
    section('conventionnement', 'les critères et le calendrier prévus'),
  ),
  R087: partly(
    convention,
    section('conventionnement', 'Ces indicateurs conditionnent un renouvellement'),
    field('projet_evaluation', 'indicateurs'),
    section('conventionnement', 'qualitatifs et quantitatifs'),
  ),
  R088: partly(
    reports,
    section('conventionnement', 'deux rapports consolidés'),
    field('engagement_bilans', 'un rapport intermédiaire et un rapport annuel'),
    section('conventionnement', 'l’un intermédiaire, l’autre annuel'),
  ),
  R089: said(
    section('bilans', 'pour les seuls marchés de l’État'),
    twofold('interim'),
    section('bilans', 'pour tous les marchés'),
  ),
  R090: said(
    section(
      'bilans',
      'comparées aux heures de l’année précédente et au total des heures clausées du porteur',
    ),
    indicator('i1_heures_poste', 'dégagées par le poste subventionné'),
    indicator('i1_heures_porteur', 'clausées au total'),
    indicator('i1_heures_precedentes', 'année précédente'),
  ),
  R091: said(
    section('bilans', 'le nombre de prises de contact'),
    indicator('i2_contacts', 'Prises de contact'),
  ),
  R092: said(
    section('bilans', 'le nombre de marchés qu’il a accompagnés'),
    indicator('i3_marches', 'Marchés accompagnés'),
  ),
  R093: said(
    section('bilans', 'la liste des acheteurs accompagnés'),
    indicator('i4_acheteurs', 'Acheteurs du territoire accompagnés'),
  ),
  R094: said(
    section('bilans', '(statut, nombre de salariés…)'),
    indicator('i5_secteurs', 'Secteurs'),
    indicator('i5_porteurs', 'statut, nombre de salariés'),
  ),
  R095: said(
    section('bilans', 'accès à la formation…'),
    indicator('i6_parcours', 'accès à la formation'),
  ),
  R096: said(section('bilans', 'conclue en région, peut préciser ce qui est attendu')),
  R097: said(section('bilans', 'Dans les deux rapports'), twofold('annual')),
  R098: said(
    section('bilans', 'le nombre d’acteurs mobilisés'),
    indicator('a1_acteurs', 'Acteurs mobilisés'),
  ),
  R099: said(
    section('bilans', 'le nombre de territoires concernés'),
    indicator('a2_territoires', 'Territoires concernés'),
  ),
  R100: said(
    section('bilans', 'leur nombre et leur montant hors taxes'),
    indicator('a3_nombre', 'en nombre'),
    indicator('a3_montant', 'hors taxes'),
  ),
  R101: said(
    section('bilans', 'les types d’acheteurs accompagnés'),
    indicator('a4_acheteurs', 'Types d’acheteurs'),
  ),
  R102: said(
    section('bilans', 'les types de segments d’achat'),
    indicator('a5_segments', 'segments d’achat'),
  ),
  R103: said(
    section('bilans', 'le nombre de bénéficiaires, en ETP'),
    indicator('a6_beneficiaires', 'en ETP'),
  ),
  R104: said(
    section('bilans', 'les heures d’insertion réalisées'),
    indicator('a7_heures', 'Heures d’insertion réalisées'),
  ),
  R105: said(
    section('bilans', 'les types de bénéficiaires'),
    indicator('a8_beneficiaires', 'Types de bénéficiaires'),
  ),
  R106: said(
    section('bilans', 'le nombre de structures inclusives mobilisées, et leur qualité'),
    indicator('a9_nombre', 'Structures inclusives mobilisées'),
    indicator('a9_qualite', 'Qualité des structures inclusives'),
  ),
  R107: partly(
    payments,
    section('versement', 'met la subvention en paiement comme le prévoit la convention'),
  ),
  R108: partly(payments, section('versement', 'à la signature de la convention')),
  R109: partly(
    convention,
    section('versement', 'indicateurs de moyens et de résultats'),
    section('versement', 'La convention dit comment la DREETS contrôle'),
  ),
  R110: partly(
    reports,
    section('versement', 'Le bilan final est remis à la date que fixe la convention'),
  ),
  R111: said(
    section('marche_inclusion', 'coopèrent avec ceux qui animent le Marché de l’inclusion'),
  ),
  R112: said(
    section('marche_inclusion', 'Tout facilitateur qui vient d’être nommé s’inscrit'),
    field('engagement_marche_inclusion', 'nouvellement nommé s’y inscrira'),
    section('marche_inclusion', 'plateforme gratuite de l’État'),
  ),
  R113: said(
    section('marche_inclusion', 'dresser la carte des prestataires inclusifs'),
    section('marche_inclusion', 'relayer un appel d’offres ou une consultation'),
    section('marche_inclusion', 'https://lemarche.inclusion.beta.gouv.fr/'),
  ),
}
