import { compile } from '#forms/compile/compile.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type {
  DocumentRequest,
  Field,
  FieldOf,
  FormDefinition,
  Option,
  Page,
  ScalarField,
} from '#forms/definition.ts'
import type { EvaluationContext } from '#forms/evaluate/types.ts'
import { facts } from './expressions.ts'

const options = (...keys: string[]): Option[] => keys.map((key) => ({ key, label: `Choix ${key}` }))

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

const places: readonly Field[] = [
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

const rich: readonly Page[] = [
  {
    key: 'nature',
    title: 'Nature de la demande',
    introduction: 'Pour savoir quoi vous demander.',
    sections: [
      {
        key: 'demande',
        title: 'La demande',
        fields: [
          { key: 'avis', kind: 'explanation', label: 'Avis', text: 'Lisez ceci.' },
          {
            key: 'nature',
            kind: 'choice',
            label: 'Nature',
            required: true,
            options: options('simple', 'complete'),
          },
          {
            key: 'extension',
            kind: 'yesNo',
            label: 'Extension ?',
            requiredIf: 'nature == "complete"',
          },
          {
            key: 'motif_extension',
            kind: 'longText',
            label: 'Raison de l’extension',
            required: true,
            visibleIf: 'valeur(extension, false)',
          },
        ],
      },
      { key: 'valeurs', title: 'Une valeur de chaque genre', fields: scalarFields },
    ],
  },
  {
    key: 'lieux',
    title: 'Lieux et compte',
    sections: [{ key: 'ou', title: 'Où', fields: places }],
  },
  {
    key: 'moyens',
    title: 'Moyens',
    sections: [
      {
        key: 'tableaux',
        title: 'Tableaux',
        fields: [
          posts,
          {
            key: 'total_demande',
            kind: 'computed',
            label: 'Total demandé',
            as: 'amount',
            expression: 'somme(postes.map(p, p.demande))',
          },
          {
            key: 'total_etp',
            kind: 'computed',
            label: 'ETP',
            as: 'etp',
            expression: 'somme(postes.map(p, p.etp))',
          },
          {
            key: 'moyenne',
            kind: 'computed',
            label: 'Moyenne',
            as: 'amount',
            expression: 'valeur(total_demande, euros(0)) / nombre(postes)',
          },
          {
            key: 'part_demandee',
            kind: 'computed',
            label: 'Part demandée',
            as: 'percentage',
            expression: 'taux(valeur(total_demande, euros(0)), somme(postes.map(p, p.cout)))',
          },
          {
            key: 'taille',
            kind: 'computed',
            label: 'Taille',
            as: 'text',
            expression: 'nombre(postes) > 3 ? "grande" : "petite"',
          },
          {
            key: 'nombre_postes',
            kind: 'computed',
            label: 'Nombre',
            as: 'integer',
            expression: 'nombre(postes)',
          },
          {
            key: 'detail',
            kind: 'table',
            label: 'Détail',
            rowLabel: 'ligne',
            maxRows: 5,
            columns: scalarFields,
          },
        ],
      },
      {
        key: 'argent',
        title: 'Argent',
        fields: [
          budget,
          { ...budget, key: 'budget_structure', scope: 'structure', required: false },
        ],
      },
    ],
  },
  {
    key: 'association',
    title: 'Vie associative',
    visibleIf: 'structure.association',
    sections: [
      {
        key: 'vie',
        title: 'Vie',
        fields: [{ key: 'adherents', kind: 'integer', label: 'Adhérents', required: true }],
      },
    ],
  },
  { key: 'pieces', title: 'Pièces', sections: [] },
  {
    key: 'attestations',
    title: 'Attestations',
    sections: [
      {
        key: 'signature',
        title: 'Signature',
        fields: [
          {
            key: 'sincerite',
            kind: 'statement',
            label: 'Sincérité',
            required: true,
            text: 'Je certifie.',
          },
        ],
      },
    ],
  },
]

export const richDocuments: readonly DocumentRequest[] = [
  { key: 'rib', label: 'Relevé d’identité bancaire' },
  { key: 'comptes', label: 'Comptes', requiredIf: 'structure.association' },
  { key: 'delegation', label: 'Délégation', visibleIf: 'signataire_est_delegue' },
  { key: 'autres', label: 'Autres', required: false, max: 3 },
]

/** A definition that touches every kind, every sort of condition and every limit of rows. */
export const richDefinition: FormDefinition = { format: 1, pages: rich, documentsPage: 'pieces' }

/** The definition of one section, for what a test is about. */
export function definitionOf(
  fields: readonly Field[],
  changes: Partial<FormDefinition> = {},
): FormDefinition {
  const pieces: Page = { key: 'pieces', title: 'Pièces', sections: [] }
  const page: Page = {
    key: 'page',
    title: 'Page',
    sections: [{ key: 'section', title: 'Section', fields }],
  }
  return { format: 1, pages: [page, pieces], documentsPage: 'pieces', ...changes }
}

/** Compiles, or fails the test with what is wrong. */
export function compiled(
  definition: FormDefinition,
  documents: readonly DocumentRequest[] = [],
): CompiledForm {
  const compilation = compile(definition, documents)
  if (compilation.ok) return compilation.form
  throw new Error(compilation.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'))
}

export const richForm = compiled(richDefinition, richDocuments)

/** An association of Isère on an ordinary day, with the documents that are always asked for. */
export function contextOf(changes: Partial<EvaluationContext> = {}): EvaluationContext {
  return { facts, documents: { rib: 1, comptes: 1 }, today: '2024-03-10', ...changes }
}
