import type { Indicator } from '#editions/edition.ts'
import { call } from './sources.ts'

/** R089, R097: each is asked for all markets, then for those of the State. */
const twice =
  (report: Indicator['report']) =>
  (key: string, kind: Indicator['kind'], label: string): Indicator => ({
    key,
    report,
    label,
    kind,
    twofold: true,
    source: call('D.1'),
  })

const interim = twice('interim')
const annual = twice('annual')

export const indicators: readonly Indicator[] = [
  interim('i1_heures_poste', 'integer', 'Heures d’insertion dégagées par le poste subventionné'),
  interim('i1_heures_porteur', 'integer', 'Heures clausées au total par la structure'),
  interim('i1_heures_precedentes', 'integer', 'Heures d’insertion dégagées l’année précédente'),
  interim('i2_contacts', 'integer', 'Prises de contact avec des acheteurs du territoire'),
  interim('i3_marches', 'integer', 'Marchés accompagnés'),
  interim('i4_acheteurs', 'list', 'Acheteurs du territoire accompagnés'),
  interim('i5_secteurs', 'longText', 'Secteurs accompagnés'),
  interim(
    'i5_porteurs',
    'longText',
    'Porteurs et entreprises accompagnés : statut, nombre de salariés…',
  ),
  interim(
    'i6_parcours',
    'longText',
    'Parcours des bénéficiaires : nature du contrat, accès à la formation…',
  ),
  annual('a1_acteurs', 'integer', 'Acteurs mobilisés'),
  annual('a2_territoires', 'integer', 'Territoires concernés'),
  annual('a3_nombre', 'integer', 'Marchés, en nombre'),
  annual('a3_montant', 'amount', 'Marchés, en montant hors taxes'),
  annual('a4_acheteurs', 'list', 'Types d’acheteurs accompagnés'),
  annual('a5_segments', 'list', 'Types de segments d’achat'),
  annual('a6_beneficiaires', 'etp', 'Bénéficiaires, en ETP'),
  annual('a7_heures', 'integer', 'Heures d’insertion réalisées'),
  annual('a8_beneficiaires', 'list', 'Types de bénéficiaires'),
  annual('a9_nombre', 'integer', 'Structures inclusives mobilisées'),
  annual('a9_qualite', 'longText', 'Qualité des structures inclusives mobilisées'),
]
