/**
 * What is said to someone whose answer cannot be taken: what is wrong and what was expected
 * (`sentence`), then how to put it right (`remedy`). One entry per refusal code of the form engine.
 */
import type { RefusalCode, RefusalParams } from '#forms/kinds/refusal.ts'
import { identifierRefusals } from './fields-identifiers.ts'
import { numberRefusals } from './fields-numbers.ts'
import { placeRefusals } from './fields-places.ts'
import { textRefusals } from './fields-texts.ts'

export type Explanation = { sentence: string; remedy: string }

const FIELD_REFUSALS: Readonly<Record<RefusalCode, (params: RefusalParams) => Explanation>> = {
  ...textRefusals,
  ...numberRefusals,
  ...identifierRefusals,
  ...placeRefusals,
}

/** The French of a refusal, or of an issue of a kind's schema (its message is the code). */
export function explainRefusal(refusal: {
  code: RefusalCode
  params?: RefusalParams
}): Explanation {
  return FIELD_REFUSALS[refusal.code](refusal.params ?? {})
}
