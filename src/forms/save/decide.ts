import { sameValue } from '../same-value.ts'

export type Decision<Value> = 'write' | 'already' | { conflict: Value }

/**
 * Whether a change may be written over what is stored. It may when nobody changed the answer since
 * `base`; it needs not when the answer is already this value (the acknowledgement was lost, or two
 * people wrote the same). Otherwise what is stored is given back, to be shown beside what was typed.
 */
export function decideSave<Value>(current: Value, base: unknown, value: unknown): Decision<Value> {
  if (sameValue(current, value)) return 'already'
  return sameValue(current, base) ? 'write' : { conflict: current }
}
