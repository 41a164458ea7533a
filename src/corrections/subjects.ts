/** What a request for corrections may be about: a question of the form, or a document requested. */
import type { Candidature } from '#filing/read-candidature.ts'
import type { CompiledField } from '#forms/compile/form.ts'
import { Refused } from '#platform/errors.ts'

import type { Subject } from './items.ts'

/** An item as it is asked for: what it is about, and the question. */
export type Wanted = Pick<Subject, 'kind' | 'key' | 'question'>

/** Something that may be asked about, where the form asks for it. */
export type Completable = Pick<Subject, 'kind' | 'key' | 'label'> & {
  /** Key of the field that shows it. */
  field: string
  page: string
}

type Readable = Pick<Candidature, 'revision' | 'evaluation'>

const completable = ({ key, field, page }: CompiledField): Completable[] => {
  const { label } = field
  switch (field.kind) {
    case 'computed':
    case 'explanation':
      return []
    case 'files':
      return [{ kind: 'document', key: field.documentKey, label, field: key, page }]
    default:
      return [{ kind: 'answer', key, label, field: key, page }]
  }
}

/** All of it, in the order of the form; what does not concern the dossier is left out. */
export const completables = ({ revision, evaluation }: Readable): Completable[] =>
  [...revision.form.fields.values()]
    .filter(({ key }) => evaluation.visible(key))
    .flatMap(completable)

/** Where the form asks for what an item is about, even if it does not concern the dossier any more. */
export const placeOfSubject = (
  { revision }: Pick<Candidature, 'revision'>,
  { kind, key }: Pick<Subject, 'kind' | 'key'>,
): Completable | undefined =>
  [...revision.form.fields.values()]
    .flatMap(completable)
    .find((one) => one.kind === kind && one.key === key)

/**
 * The items wanted, each named as the form names it, in the order of the form and once each.
 * @throws Refused `refus.complement_inconnu` for what the form does not ask of this dossier,
 * `refus.complement_sans_question` for an item that asks nothing
 */
export const subjectsOf = (candidature: Readable, wanted: readonly Wanted[]): Subject[] => {
  const known = completables(candidature)
  const isOf =
    ({ kind, key }: Wanted) =>
    (one: Completable) =>
      one.kind === kind && one.key === key
  if (wanted.some((item) => !known.some(isOf(item)))) throw new Refused('refus.complement_inconnu')
  if (wanted.some(({ question }) => question.trim() === ''))
    throw new Refused('refus.complement_sans_question')
  return known.flatMap(({ kind, key, label }) => {
    const item = wanted.find((one) => one.kind === kind && one.key === key)
    return item ? [{ kind, key, label, question: item.question.trim() }] : []
  })
}
