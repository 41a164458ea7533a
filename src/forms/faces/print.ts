import type { Block } from '#documents/blocks.ts'
import { faceWords } from '#i18n/form-faces.ts'
import type { Answers } from '../answers.ts'
import type { CompiledField, CompiledForm, CompiledPage, CompiledSection } from '../compile/form.ts'
import type { Evaluation } from '../evaluate/types.ts'
import { hasValueKind, kindOf, type ValueField, type ValueOf } from '../kinds/registry.ts'
import { formatComputed } from './computed.ts'
import { type FiledAnswer, type FiledAnswers, filedAnswers } from './filed.ts'
import { filedRows } from './filed-rows.ts'
import { budgetBlocks } from './print-budget.ts'
import { longTextBlocks, tableBlocks } from './print-table.ts'

type Printing = { evaluation: Evaluation; answers: FiledAnswers }

/**
 * The dossier as it is filed, in the order of the form: what is hidden is left out, what is visible and
 * not answered says so. Headings start at level 2, under the title of the document.
 */
export function printBlocks(form: CompiledForm, evaluation: Evaluation, answers: Answers): Block[] {
  const printing = { evaluation, answers: filedAnswers(form, evaluation, answers).answers }
  return form.pages.flatMap((page) => pageBlocks(printing, page))
}

/** One question as it is printed in the dossier, whether it is asked of it now or not. */
export function printField(
  form: CompiledForm,
  evaluation: Evaluation,
  answers: Answers,
  key: string,
): Block[] {
  const compiled = form.fields.get(key)
  if (!compiled) return []
  const printing = { evaluation, answers: filedAnswers(form, evaluation, answers).answers }
  return fieldBlocks(printing, compiled)
}

function pageBlocks(printing: Printing, page: CompiledPage): Block[] {
  const blocks = page.sections.flatMap((section) => sectionBlocks(printing, section))
  return blocks.length === 0
    ? []
    : [{ type: 'heading', level: 2, text: page.title, id: page.key }, ...blocks]
}

function sectionBlocks(printing: Printing, { title, fields }: CompiledSection): Block[] {
  const visible = fields.filter(({ key }) => printing.evaluation.visible(key))
  const blocks = joinFacts(visible.map((field) => fieldBlocks(printing, field)))
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 3, text: title }, ...blocks]
}

/** Questions of one line that follow one another make one list; a table keeps its facts to itself. */
function joinFacts(fields: readonly (readonly Block[])[]): Block[] {
  const joined: Block[] = []
  let list: Extract<Block, { type: 'facts' }>['entries'] | undefined
  for (const blocks of fields) {
    const [only] = blocks
    if (only?.type === 'facts' && blocks.length === 1) {
      if (list) joined.pop()
      list = [...(list ?? []), ...only.entries]
      joined.push({ type: 'facts', entries: list })
    } else if (blocks.length > 0) {
      list = undefined
      joined.push(...blocks)
    }
  }
  return joined
}

function fieldBlocks(
  { evaluation, answers }: Printing,
  { key, field, columns }: CompiledField,
): Block[] {
  const answer = answers[key]
  if (hasValueKind(field)) return valueBlocks(field, answer)
  const { label } = field
  switch (field.kind) {
    case 'computed': {
      const value = evaluation.computed[key]
      return [
        fact(label, value === undefined ? faceWords.unanswered : formatComputed(field, value)),
      ]
    }
    case 'files':
      return [fact(label, faceWords.documents(evaluation.documents[key] ?? 0))]
    case 'table':
    case 'posts':
      return tableBlocks(field, columns, filedRows(answer))
    case 'budget':
      return budgetBlocks(field, filedRows(answer))
    case 'explanation':
      return []
  }
}

function valueBlocks<Field extends ValueField>(
  field: Field,
  answer: FiledAnswer | undefined,
): Block[] {
  const { kind, label } = field
  if (kind === 'statement') return statementBlocks(field, answer === true)
  if (answer === undefined) return [fact(label, faceWords.unanswered)]
  if (kind === 'longText' && typeof answer === 'string') return longTextBlocks(label, answer)
  return [fact(label, kindOf(field).format(answer as ValueOf<Field>, field))]
}

/** What was declared is printed whole, so that the dossier says what was signed. */
function statementBlocks(field: ValueField, accepted: boolean): Block[] {
  if (field.kind !== 'statement') return []
  const answer = accepted ? kindOf(field).format(true, field) : faceWords.statementRefused
  return [{ type: 'paragraph', content: [{ text: field.text }] }, fact(field.label, answer)]
}

const fact = (term: string, value: string): Block => ({ type: 'facts', entries: [{ term, value }] })
