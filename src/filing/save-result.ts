/** What the browser is told of one operation. */
import type { OperationResult } from '#forms/client/save-protocol.ts'
import type { CompiledForm } from '#forms/compile/form.ts'
import type { Operation } from '#forms/save/operation.ts'
import { resolvePath } from '#forms/save/paths.ts'
import type { Current, SaveOutcome } from '#forms/save/save.ts'
import { inputOf } from '#forms/typed.ts'
import { Refused } from '#platform/errors.ts'

/** Who changed a question last, and when. */
export type Edit = { by: string; at: string }

/** What goes back in the box of a value or a cell; rows have none. */
const inputAt = (form: CompiledForm, path: string, stored: Current): unknown => {
  const addressed = resolvePath(form, path)
  if (!addressed.ok || addressed.kind === 'row') return null
  const field = addressed.kind === 'cell' ? addressed.column : addressed.field
  return inputOf(field, stored)
}

/** Title of the page that asks a question. */
export const pageTitleAt = (form: CompiledForm, path: string): string => {
  const asked = form.fields.get(path.split('/')[0] ?? '')
  return form.pages.find(({ key }) => key === asked?.page)?.title ?? ''
}

export const resultOf = (
  form: CompiledForm,
  operation: Operation,
  outcome: SaveOutcome,
  lastEdit: Edit | undefined,
): OperationResult => {
  const { opId, path } = operation
  switch (outcome.kind) {
    case 'written':
    case 'already': {
      const { value, refusal } = outcome
      return {
        opId,
        path,
        outcome: 'saved',
        stored: value,
        input: inputAt(form, path, value),
        ...(refusal ? { refusal: { sentence: refusal.sentence, remedy: refusal.remedy } } : {}),
      }
    }
    case 'conflict':
      return {
        opId,
        path,
        outcome: 'conflict',
        stored: outcome.current,
        input: inputAt(form, path, outcome.current),
        by: lastEdit?.by ?? null,
        at: lastEdit?.at ?? null,
        page: pageTitleAt(form, path),
      }
    case 'refused':
      return {
        opId,
        path,
        outcome: 'refused',
        refusal: { sentence: outcome.sentence, remedy: outcome.remedy },
      }
  }
}

/** Of a question that the structure was not asked to complete (R043). */
export const closedResult = ({ opId, path }: Operation): OperationResult => {
  const { sentence, remedy } = new Refused('refus.complement_ferme')
  return { opId, path, outcome: 'refused', refusal: { sentence, remedy } }
}
