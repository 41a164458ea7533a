/**
 * The words in which an edition describes its form. A definition is data: DGEFP publishes it, a
 * revision seals it, `compile` turns it into every face (schema, fields, PDF, columns, JSON Schema).
 *
 * Keys are stable, match `^[a-z][a-z0-9_]{0,60}$` and are unique in the whole form; a column's key is
 * unique in its table. Conditions (`visibleIf`, `requiredIf`) and `expression` are CEL (docs/adr/0006).
 */
export type FieldKey = string
export type Expression = string

export type Option = { key: string; label: string; help?: string }

type Common = {
  key: FieldKey
  label: string
  /** One or two sentences under the label: what is expected and why we ask. */
  help?: string
  /** Must be answered whenever it is visible. Absent: optional. */
  required?: boolean
  requiredIf?: Expression
  visibleIf?: Expression
  /** Where the question comes from: an article of the call or a section of the cerfa. */
  source?: string
}

/** Kinds whose answer is one value: they serve as fields and as columns of tables. */
export type ScalarField = Common &
  (
    | { kind: 'text'; maxLength?: number }
    | { kind: 'longText'; maxLength?: number; rows?: number }
    | { kind: 'email' }
    | { kind: 'phone' }
    | { kind: 'url' }
    | { kind: 'integer'; min?: number; max?: number; unit?: string }
    /** Stored as an integer scaled by 10^decimals. */
    | { kind: 'decimal'; decimals: 1 | 2 | 3; min?: number; max?: number; unit?: string }
    /** Cents. */
    | { kind: 'amount'; min?: number; max?: number }
    /** Hundredths of a percent: 70 % is 7000. */
    | { kind: 'percentage'; min?: number; max?: number }
    /** Hundredths of a full-time equivalent: 0,5 ETP is 50. */
    | { kind: 'etp'; min?: number; max?: number }
    /** Local date, `YYYY-MM-DD`. */
    | { kind: 'date'; min?: string; max?: string }
    | { kind: 'yesNo' }
    | { kind: 'choice'; options: readonly Option[] }
    | { kind: 'choices'; options: readonly Option[]; min?: number; max?: number }
    | { kind: 'siret' }
    | { kind: 'rna' }
  )

export type TableColumn = ScalarField & { total?: boolean }

/** What a column of the posts table means to the funding rules; other columns mean nothing to them. */
export type PostRole =
  | 'title'
  | 'etp'
  | 'cost'
  | 'months'
  | 'asked'
  | 'otherState'
  | 'origin'
  | 'formerCalls'
  | 'derogationReason'

export type BudgetAccount = {
  /** The cerfa's account: `64`, `641`, `74`… Unique within its side. */
  code: string
  label: string
  /** Lines the form offers beneath the account. An account without lines takes its amount itself. */
  lines?: readonly { code: string; label: string }[]
  /** Applicants add named lines here, each with its funder (account 74, R053). */
  named?: boolean
  /** Accounts 86 and 87: shown, balanced against each other, kept out of every base. */
  inKind?: boolean
}

export type CompositeField = Common &
  /** `sepa`: accounts of any country of the euro payments area; French ones alone when absent. */
  (
    | { kind: 'bank'; area?: 'france' | 'sepa' }
    | { kind: 'address' }
    | {
        kind: 'territories'
        level: 'commune' | 'department' | 'region'
        min?: number
        max?: number
      }
    /** Documents of `documentKey` in the edition's list; the answer lives in the documents collection. */
    | { kind: 'files'; documentKey: string; max?: number }
    | { kind: 'statement'; text: string }
    | { kind: 'explanation'; text: string }
    | {
        kind: 'table'
        columns: readonly TableColumn[]
        minRows?: number
        maxRows: number
        rowLabel: string
      }
    | {
        kind: 'posts'
        columns: readonly (TableColumn & { role?: PostRole })[]
        minRows?: number
        maxRows: number
        rowLabel: string
      }
    | {
        kind: 'budget'
        scope: 'structure' | 'project'
        charges: readonly BudgetAccount[]
        products: readonly BudgetAccount[]
        funderTypes: readonly Option[]
        maxNamedRows: number
      }
    | {
        kind: 'computed'
        expression: Expression
        as: 'amount' | 'etp' | 'integer' | 'percentage' | 'text'
      }
  )

export type Field = ScalarField | CompositeField
export type FieldOf<K extends Field['kind']> = Extract<Field, { kind: K }>

export type Section = {
  key: string
  title: string
  help?: string
  visibleIf?: Expression
  fields: readonly Field[]
}

export type Page = {
  key: string
  title: string
  /** One sentence on why we ask. */
  introduction?: string
  visibleIf?: Expression
  sections: readonly Section[]
}

/** A document (pièce) the edition asks for. `requiredIf` true when absent means « always ». */
export type DocumentRequest = {
  key: string
  label: string
  help?: string
  source?: string
  visibleIf?: Expression
  required?: boolean
  requiredIf?: Expression
  max?: number
  /** Without it the dossier cannot be studied at all (CRPA L114-5-1). */
  indispensable?: boolean
}

export type FormDefinition = {
  format: 1
  pages: readonly Page[]
  /** Key of the page where `compile` places one `files` field per document requested. */
  documentsPage: string
}
