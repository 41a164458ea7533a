import type { FieldOf, ScalarField } from '../definition.ts'
import { address } from './address.ts'
import { amount, percentage } from './amount.ts'
import { bank } from './bank.ts'
import { choice, choices } from './choice.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import type { Input, Kind } from './kind.ts'
import { phone } from './phone.ts'
import { decimal, etp, integer } from './quantity.ts'
import { rna, siret } from './registration.ts'
import { territories } from './territories.ts'
import { longText, text } from './text.ts'
import { url } from './url.ts'
import { statement, yesNo } from './yes-no.ts'

/** Kinds that serve as fields and as columns of tables. */
export const SCALAR_KINDS = {
  text,
  longText,
  email,
  phone,
  url,
  integer,
  decimal,
  amount,
  percentage,
  etp,
  date,
  yesNo,
  choice,
  choices,
  siret,
  rna,
} as const satisfies { [K in ScalarField['kind']]: unknown }

/** Every kind whose answer is one value, tables and files apart. */
export const VALUE_KINDS = { ...SCALAR_KINDS, bank, address, territories, statement } as const

export type ValueKind = keyof typeof VALUE_KINDS

/** Fields that `kindOf` knows. */
export type ValueField = FieldOf<ValueKind>

type Values = {
  [K in ValueKind]: (typeof VALUE_KINDS)[K] extends Kind<never, infer Value, Input> ? Value : never
}
type Boxes = {
  [K in ValueKind]: (typeof VALUE_KINDS)[K] extends Kind<never, never, infer Box> ? Box : never
}

export type ValueOf<F extends ValueField> = Values[F['kind']]
export type BoxOf<F extends ValueField> = Boxes[F['kind']]

/** All that is known of the value of a field or of a column of a table. */
export function kindOf<F extends ValueField>(field: F): Kind<F, ValueOf<F>, BoxOf<F>> {
  // The map gives to each kind's name the kind made for it: TypeScript cannot follow the pair.
  return VALUE_KINDS[field.kind] as unknown as Kind<F, ValueOf<F>, BoxOf<F>>
}

/** Whether the answer of a field is one value, which `kindOf` reads. */
export function hasValueKind(field: { kind: string }): field is ValueField {
  return Object.hasOwn(VALUE_KINDS, field.kind)
}
