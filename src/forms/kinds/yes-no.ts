import { z } from 'zod'
import { normalise } from '#platform/text.ts'
import type { FieldOf } from '../definition.ts'
import { type Kind, defineKind, ownColumn } from './kind.ts'
import { type Parsed, accept, refuse } from './refusal.ts'
import { parseLine } from './typed-text.ts'

const YES = new Set(['oui', 'o', 'true', 'vrai', 'on', '1', 'x'])
const NO = new Set(['non', 'n', 'false', 'faux', 'off', '0'])
const ACCEPTED = 'Lu et accepté'

function readYesNo(raw: unknown): Parsed<boolean> {
  if (typeof raw === 'boolean') return accept(raw)
  return parseLine(raw, (line) => {
    const word = normalise(line)
    if (YES.has(word)) return accept(true)
    return NO.has(word) ? accept(false) : refuse('yesNo.unknown')
  })
}

export const yesNo: Kind<FieldOf<'yesNo'>, boolean> = defineKind({
  shape: () => z.boolean({ error: 'value.type' }),
  parse: readYesNo,
  format: (value) => (value ? 'Oui' : 'Non'),
  input: (value) => (value ? 'oui' : 'non'),
  columns: (field) => ownColumn(field, 'boolean'),
  cells: (value) => [value ?? null],
  expression: () => 'bool',
})

/** A box to tick: ticked is `true`, not ticked is no answer, so that « required » means ticked. */
export const statement: Kind<FieldOf<'statement'>, true> = defineKind({
  shape: () => z.literal(true, { error: 'value.type' }),
  parse: (raw) => {
    if (raw === ACCEPTED) return accept<true>(true)
    const read = readYesNo(raw)
    return read.ok ? accept<true>(read.value === true ? true : undefined) : read
  },
  format: () => ACCEPTED,
  input: () => 'oui',
  columns: (field) => ownColumn(field, 'boolean'),
  cells: (value) => [value ?? null],
  expression: () => 'bool',
})
