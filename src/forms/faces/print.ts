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
import { tableBlocks } from './print-table.ts'

type Printing = { evaluation: Evaluation; answers: FiledAnswers }

/**
 * The dossier as it is filed, in the order of the form: what is hidden is left out, what is visible and
 * not answered says so. Headings start at level 2, under the title of the document.
 */
export function printBlocks(form: CompiledForm, evaluation: Evaluation, answers: Answers): Block[] {
  const printing = { evaluation, answers: filedAnswers(form, evaluation, answers).answers }
  return form.pages.flatMap((page) => pageBlocks(printing, page))
}

function pageBlocks(printing: Printing, page: CompiledPage): Block[] {
  const blocks = page.sections.flatMap((section) => sectionBlocks(printing, section))
  return blocks.length === 0
    ? []
    : [{ type: 'heading', level: 2, text: page.title, id: page.key }, ...blocks]
}

function sectionBlocks(printing: Printing, { title, fields }: CompiledSection): Block[] {
  const visible = fields.filter(({ key }) => printing.evaluation.visible(key))
  const blocks = joinFacts(visible.flatMap((field) => fieldBlocks(printing, field)))
  return blocks.length === 0 ? [] : [{ type: 'heading', level: 3, text: title }, ...blocks]
}

/** Facts that follow one another make one list. */
function joinFacts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.type === 'facts' && last?.type === 'facts') {
      joined[joined.length - 1] = { type: 'facts', entries: [...last.entries, ...block.entries] }
    } else joined.push(block)
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

/** A text of several paragraphs keeps them. */
function longTextBlocks(label: string, text: string): Block[] {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '')
  return [
    { type: 'heading', level: 4, text: label },
    ...paragraphs.map((line): Block => ({ type: 'paragraph', content: [{ text: line }] })),
  ]
}

/** What was declared is printed whole, so that the dossier says what was signed. */
function statementBlocks(field: ValueField, accepted: boolean): Block[] {
  if (field.kind !== 'statement') return []
  const answer = accepted ? kindOf(field).format(true, field) : faceWords.statementRefused
  return [{ type: 'paragraph', content: [{ text: field.text }] }, fact(field.label, answer)]
}

const fact = (term: string, value: string): Block => ({ type: 'facts', entries: [{ term, value }] })
