import { definitionSentences as say } from '#i18n/definition.ts'
import type { DocumentRequest, Field } from '../definition.ts'
import { columnReservedWords, fieldReservedWords } from '../expressions/vocabulary.ts'
import type { DefinitionError } from './errors.ts'
import { type OutlinePage, outlineFields } from './outline.ts'
import { definitionPath, type Placed } from './paths.ts'

type Keyed = Placed<{ key: string }>

/** Keys used twice and keys that the expressions keep for themselves. */
export function keyErrors(
  pages: readonly OutlinePage[],
  documents: readonly DocumentRequest[],
): DefinitionError[] {
  const fields = outlineFields(pages)
  return [
    ...duplicates(pages),
    ...pages.flatMap(({ sections }) => duplicates(sections)),
    ...duplicates(
      documents.map((value, index) => ({ value, path: definitionPath(['documents', index]) })),
    ),
    ...duplicates(fields).map(asDocument),
    ...reserved(fields, fieldReservedWords),
    ...fields.flatMap(ownKeyErrors),
  ]
}

/** Keys inside one field: columns, options, accounts. */
function ownKeyErrors({ value: field, path }: Placed<Field>): DefinitionError[] {
  switch (field.kind) {
    case 'table':
    case 'posts': {
      const columns = placeAll(field.columns, `${path}.columns`)
      return [
        ...duplicates(columns),
        ...reserved(columns, columnReservedWords),
        ...columns.flatMap((column) => optionErrors(column)),
      ]
    }
    case 'budget':
      return [
        ...accountErrors(field.charges, `${path}.charges`),
        ...accountErrors(field.products, `${path}.products`),
        ...duplicates(placeAll(field.funderTypes, `${path}.funderTypes`)),
      ]
    default:
      return optionErrors({ value: field, path })
  }
}

function optionErrors({ value, path }: Placed<Field>): DefinitionError[] {
  return value.kind === 'choice' || value.kind === 'choices'
    ? duplicates(placeAll(value.options, `${path}.options`))
    : []
}

type Account = { code: string; lines?: readonly { code: string }[] }

/** Accounts and their lines share one list of identifiers: `charges-64` and `charges-641`. */
function accountErrors(accounts: readonly Account[], path: string): DefinitionError[] {
  const codes = accounts.flatMap(({ code, lines = [] }, index): Keyed[] => [
    { value: { key: code }, path: `${path}[${index}]` },
    ...lines.map((line, place) => ({
      value: { key: line.code },
      path: `${path}[${index}].lines[${place}]`,
    })),
  ])
  return duplicates(codes).map((error) => ({ ...error, path: error.path.replace(/key$/, 'code') }))
}

const placeAll = <Value>(values: readonly Value[], path: string): Placed<Value>[] =>
  values.map((value, index) => ({ value, path: `${path}[${index}]` }))

function duplicates(items: readonly Keyed[]): DefinitionError[] {
  const seen = new Map<string, string>()
  return items.flatMap(({ value: { key }, path }) => {
    const first = seen.get(key)
    if (first !== undefined) return [{ path: `${path}.key`, message: say.duplicate(key, first) }]
    seen.set(key, path)
    return []
  })
}

/** A document whose key in the form is taken: its own key is not at fault by itself. */
function asDocument(error: DefinitionError): DefinitionError {
  if (!error.path.startsWith('documents[')) return error
  const key = /«\u00a0(.+?)\u00a0»/.exec(error.message)?.[1] ?? ''
  return { ...error, message: say.documentKeyTaken(key) }
}

function reserved(items: readonly Keyed[], words: ReadonlySet<string>): DefinitionError[] {
  return items.flatMap(({ value: { key }, path }) =>
    words.has(key) ? [{ path: `${path}.key`, message: say.reserved(key) }] : [],
  )
}
