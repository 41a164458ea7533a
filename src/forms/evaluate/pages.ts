import type { CompiledField, CompiledPage } from '../compile/form.ts'
import { liveRows, isUnanswered } from '../stored.ts'
import { documentsJoined, type State } from './state.ts'
import { pageName } from './steps.ts'
import type { Issue, IssueCode, PageProgress, PageState } from './types.ts'

/** Issues that say « not yet » rather than « wrong ». */
const absences: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'answer.missing',
  'statement.missing',
  'rows.tooFew',
  'row.empty',
  'budget.empty',
  'document.missing',
])

export function pageProgress(
  state: State,
  page: CompiledPage,
  issues: readonly Issue[],
): PageProgress {
  const missing = issues.filter((issue) => issue.page === page.key)
  return { key: page.key, title: page.title, state: pageState(state, page, missing), missing }
}

function pageState(state: State, page: CompiledPage, missing: readonly Issue[]): PageState {
  if (!state.visible.has(pageName(page.key))) return 'hidden'
  if (missing.length === 0) return 'complete'
  if (missing.some(({ code }) => !absences.has(code))) return 'toCorrect'
  const fields = page.sections.flatMap((section) => section.fields)
  return fields.some((field) => isBegun(state, field)) ? 'inProgress' : 'toStart'
}

function isBegun(state: State, { key, field }: CompiledField): boolean {
  if (!state.visible.has(key)) return false
  switch (field.kind) {
    case 'files':
      return documentsJoined(state, field.documentKey) > 0
    case 'table':
    case 'posts':
    case 'budget':
      return liveRows(state.answers[key]).length > 0
    case 'computed':
    case 'explanation':
      return false
    default:
      return !isUnanswered(state.answers[key])
  }
}
