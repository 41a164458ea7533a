import { compile } from '#forms/compile/compile.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type { DocumentRequest, Field, FormDefinition, Page } from '#forms/definition.ts'
import type { EvaluationContext } from '#forms/evaluate/types.ts'

import { facts } from './expressions.ts'
import { budget, options, places, posts, scalarFields } from './form-fields.ts'

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
