/** Questions of every kind, as the definitions of tests ask them. */
import type { Field, FieldOf, Option, ScalarField } from '#forms/definition.ts'

export const options = (...keys: string[]): Option[] =>
  keys.map((key) => ({ key, label: `Choix ${key}` }))

/** One question of each kind that serves as a column, its key being the name of the kind. */
export const scalarFields: readonly ScalarField[] = [
  { key: 'texte', kind: 'text', label: 'Texte', maxLength: 80 },
  { key: 'texte_long', kind: 'longText', label: 'Texte long', maxLength: 2000 },
  { key: 'courriel', kind: 'email', label: 'Courriel' },
  { key: 'telephone', kind: 'phone', label: 'Téléphone' },
  { key: 'site', kind: 'url', label: 'Site' },
  { key: 'nombre_entier', kind: 'integer', label: 'Nombre', min: 0, max: 1000, unit: 'heures' },
  { key: 'nombre_decimal', kind: 'decimal', decimals: 2, label: 'Surface', unit: 'm²' },
  { key: 'montant', kind: 'amount', label: 'Montant', min: 0 },
  { key: 'part_du_cout', kind: 'percentage', label: 'Part', min: 0, max: 10_000 },
  { key: 'quotite', kind: 'etp', label: 'Quotité', max: 1000 },
  { key: 'jour', kind: 'date', label: 'Date', min: '2020-01-01' },
  { key: 'oui_non', kind: 'yesNo', label: 'Oui ou non' },
  { key: 'choix', kind: 'choice', label: 'Choix', options: options('a', 'b') },
  {
    key: 'choix_multiples',
    kind: 'choices',
    label: 'Choix multiples',
    options: options('x', 'y', 'z'),
  },
  { key: 'numero_siret', kind: 'siret', label: 'SIRET' },
  { key: 'numero_rna', kind: 'rna', label: 'RNA' },
]

export const places: readonly Field[] = [
  { key: 'compte_bancaire', kind: 'bank', label: 'Compte bancaire', required: true },
  { key: 'adresse', kind: 'address', label: 'Adresse' },
  { key: 'communes', kind: 'territories', level: 'commune', label: 'Communes', max: 5 },
  {
    key: 'departements',
    kind: 'territories',
    level: 'department',
    label: 'Départements',
    required: true,
  },
  { key: 'regions', kind: 'territories', level: 'region', label: 'Régions' },
]

export const posts: FieldOf<'posts'> = {
  key: 'postes',
  kind: 'posts',
  label: 'Postes',
  rowLabel: 'poste',
  required: true,
  maxRows: 20,
  columns: [
    { key: 'intitule', kind: 'text', role: 'title', label: 'Intitulé', required: true },
    { key: 'etp', kind: 'etp', role: 'etp', label: 'ETP', required: true, total: true },
    {
      key: 'cout',
      kind: 'amount',
      role: 'cost',
      label: 'Coût',
      min: 1,
      required: true,
      total: true,
    },
    {
      key: 'mois',
      kind: 'integer',
      role: 'months',
      label: 'Mois',
      min: 1,
      max: 12,
      required: true,
    },
    {
      key: 'demande',
      kind: 'amount',
      role: 'asked',
      label: 'Demande',
      required: true,
      total: true,
    },
    { key: 'autre_etat', kind: 'amount', role: 'otherState', label: 'Autre État' },
    {
      key: 'motif',
      kind: 'longText',
      role: 'derogationReason',
      label: 'Motif de dérogation',
      visibleIf: 'valeur(ligne.demande, euros(0)) > euros(30000)',
      requiredIf: 'valeur(ligne.demande, euros(0)) > euros(40000)',
    },
  ],
}

export const budget: FieldOf<'budget'> = {
  key: 'budget_projet',
  kind: 'budget',
  label: 'Budget du projet',
  scope: 'project',
  required: true,
  charges: [
    {
      code: '64',
      label: 'Charges de personnel',
      lines: [
        { code: '641', label: 'Rémunération' },
        { code: '645', label: 'Charges sociales' },
      ],
    },
    { code: '61', label: 'Services extérieurs' },
    { code: '86', label: 'Emploi des contributions', inKind: true },
  ],
  products: [
    { code: '70', label: 'Ventes' },
    { code: '74', label: 'Subventions', named: true },
    { code: '87', label: 'Contributions', inKind: true },
  ],
  funderTypes: options('appel', 'region', 'prive'),
  maxNamedRows: 10,
}
