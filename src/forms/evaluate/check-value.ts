import { type Explanation, explainRefusal } from '#i18n/fields.ts'
import { formIssues } from '#i18n/form-issues.ts'
import { kindOf, type ValueField } from '../kinds/registry.ts'
import { type Refusal, refuse } from '../kinds/refusal.ts'
import { sameValue } from '../same-value.ts'
import { isTyped, isUnanswered } from '../stored.ts'
import { rawOf } from '../typed.ts'
import type { IssueCode } from './types.ts'

/** What is wrong with one value; `part` is the box of an address or of bank details. */
export type Problem = Explanation & { code: IssueCode; part?: string }

/** What keeps a stored value from being filed; undefined when nothing does. */
export function checkValue(
  field: ValueField,
  stored: unknown,
  required: boolean,
): Problem | undefined {
  if (isUnanswered(stored)) return required ? missing(field) : undefined
  const parsed = kindOf(field).parse(rawOf(field, stored), field)
  if (!parsed.ok) return explained(parsed)
  if (!isTyped(stored) && sameValue(parsed.value, stored)) return undefined
  if (parsed.value === undefined)
    return required ? missing(field) : explained(refuse('value.empty'))
  return explained(refuse('value.notCanonical'))
}

function missing({ kind }: ValueField): Problem {
  const code = kind === 'statement' ? 'statement.missing' : 'answer.missing'
  return { code, ...formIssues[code]() }
}

function explained(refusal: Refusal): Problem {
  const { code, part } = refusal
  return { code, ...explainRefusal(refusal), ...(part !== undefined && { part }) }
}
