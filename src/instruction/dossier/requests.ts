/** The documents that the edition asks of a dossier, each with what was joined. */
import type { Document } from '../../payload-types.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { CompiledField } from '#forms/compile/form.ts'
import type { FieldOf } from '#forms/definition.ts'

export type RequestedDocuments = {
  key: string
  label: string
  help?: string
  /** Page of the form that asks for it. */
  page: string
  required: boolean
  joined: readonly Document[]
}

type FilesField = CompiledField & { field: FieldOf<'files'> }

const asksForFiles = (compiled: CompiledField): compiled is FilesField =>
  compiled.field.kind === 'files'

/** In the order of the form; what does not concern this dossier is left out, unless it was joined. */
export const requestedDocuments = (
  { revision, evaluation }: Pick<Candidature, 'revision' | 'evaluation'>,
  documents: readonly Document[],
): RequestedDocuments[] => {
  const joinedTo = (key: string): Document[] =>
    documents.filter(({ origin, requestKey }) => origin === 'structure' && requestKey === key)
  return [...revision.form.fields.values()].filter(asksForFiles).flatMap((compiled) => {
    const { key, field, page } = compiled
    const joined = joinedTo(field.documentKey)
    if (!evaluation.visible(key) && joined.length === 0) return []
    return [
      {
        key: field.documentKey,
        label: field.label,
        ...(field.help ? { help: field.help } : {}),
        page,
        required: evaluation.required(key),
        joined,
      },
    ]
  })
}
