import type {
  DocumentRequest,
  Field,
  FieldKey,
  FormDefinition,
  PostRole,
  TableColumn,
} from '../definition.ts'
import type { CompiledExpression } from '../expressions/compile.ts'
import type { ExpressionEnvironment } from '../expressions/environment.ts'

export type Conditions = {
  visibleIf?: CompiledExpression
  requiredIf?: CompiledExpression
}

/** Columns of both kinds of tables; only those of posts have a role. */
export type Column = TableColumn & { role?: PostRole }

export type CompiledColumn = Conditions & {
  key: string
  column: Column
  table: FieldKey
  /** Place in the definition. */
  path: string
}

export type CompiledField = Conditions & {
  key: FieldKey
  field: Field
  page: string
  pageIndex: number
  section: string
  /** Place in the definition; of a document request, its place in the list of documents. */
  path: string
  /** The value of a computed field. */
  computed?: CompiledExpression
  /** Columns of a table, none for other kinds. */
  columns: readonly CompiledColumn[]
}

export type CompiledSection = {
  key: string
  title: string
  help?: string
  page: string
  visibleIf?: CompiledExpression
  fields: readonly CompiledField[]
}

export type CompiledPage = {
  key: string
  title: string
  introduction?: string
  visibleIf?: CompiledExpression
  sections: readonly CompiledSection[]
}

/** What is evaluated, each after all that it reads. */
export type Step =
  | { kind: 'page'; page: CompiledPage }
  | { kind: 'section'; section: CompiledSection }
  | { kind: 'field'; field: CompiledField }
  | { kind: 'column'; field: CompiledField; column: CompiledColumn }

/**
 * A form ready for use: every face (evaluation, schemas, columns, print, saving) derives from it.
 * Immutable; build it once per revision.
 */
export type CompiledForm = {
  definition: FormDefinition
  documents: readonly DocumentRequest[]
  pages: readonly CompiledPage[]
  /** In the order of the form, documents included. */
  fields: ReadonlyMap<FieldKey, CompiledField>
  order: readonly Step[]
  environment: ExpressionEnvironment
}
