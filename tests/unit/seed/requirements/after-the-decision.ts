import { type Entry, field, indicator, partly, said, section } from './places.ts'

const convention = 'the template and the process of conventions'
const payments = 'the process of payments'
const reports = 'the process of reports'

/** R083–R113: convention, reports, payment, Marché de l'inclusion. */
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
}
