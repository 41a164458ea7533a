import { expressionSentences as say } from '#i18n/expressions.ts'
import type { Shape } from './shapes.ts'
import { refuse, type Walk } from './walk.ts'

/** A text compared with an answer of a closed list must be one of its keys: `"ouii"` never is. */
export function checkAgainstOptions(
  walk: Walk,
  answer: Shape,
  compared: Shape,
  empty = false,
): void {
  if (answer.kind !== 'answer' || !answer.options) return
  const literals = compared.kind === 'literals' ? compared.items : [compared]
  for (const literal of literals) {
    if (literal.kind !== 'literal' || typeof literal.value !== 'string') continue
    if (answer.options.includes(literal.value) || (empty && literal.value === '')) continue
    refuse(walk, literal.node, say.notAnOption(literal.value, answer.options))
  }
}
