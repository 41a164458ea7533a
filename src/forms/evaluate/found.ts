import type { Explanation } from '#i18n/fields.ts'
import type { AnswerPath } from '../answers.ts'
import type { Problem } from './check-value.ts'
import type { Issue, IssueCode } from './types.ts'

/** An issue before it is known on which page it stands. */
export type Found = Omit<Issue, 'page' | 'severity'>

export function found(
  path: AnswerPath,
  label: string,
  code: IssueCode,
  explanation: Explanation,
): Found {
  return { path, label, code, ...explanation }
}

/** The same for a value; a box of an address or of bank details has its own path. */
export function foundProblem(
  path: AnswerPath,
  label: string,
  { part, ...problem }: Problem,
): Found {
  return { path: part === undefined ? path : `${path}/${part}`, label, ...problem }
}
